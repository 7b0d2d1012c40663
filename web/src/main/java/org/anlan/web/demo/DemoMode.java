package org.anlan.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anlan.platform.database.Installation;

/** Whether this installation is a demonstration ({@code anlan.demo=true}), and its accounts. */
@ApplicationScoped
public class DemoMode {

    /** The same for all demonstration accounts; published on the sign-in page. */
    public static final String PASSWORD = "Anlan-demo-1";

    public boolean isOn() {
        return Installation.isDemo();
    }

    public List<DemoAccount> accounts() {
        return isOn() ? DemoPeople.ACCOUNTS : List.of();
    }
}
