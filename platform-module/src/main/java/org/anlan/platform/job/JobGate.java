package org.anlan.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether the modules' regular jobs may run on this node. In demo mode they wait until the demonstration has told what
 * happened before: they would look at a half-told past with today's clock.
 */
@ApplicationScoped
public class JobGate {

    private volatile boolean open;

    public JobGate() {
        open = !ConfigProvider.getConfig()
                .getOptionalValue("anlan.demo", Boolean.class)
                .orElse(false);
    }

    public boolean isOpen() {
        return open;
    }

    public void open() {
        open = true;
    }
}
