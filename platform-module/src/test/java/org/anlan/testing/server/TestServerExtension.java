package org.anlan.testing.server;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Registers {@link OneDeployment} with Arquillian. */
public class TestServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class);
    }
}
