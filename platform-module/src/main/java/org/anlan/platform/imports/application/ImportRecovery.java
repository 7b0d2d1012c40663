package org.anlan.platform.imports.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.anlan.platform.job.JobGate;

/** Takes up imports whose node went away. Runs on every node; the lease lets one of them have the import. */
@Startup
@Singleton
@DependsOn("PlatformStartup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRecovery {

    @Inject
    ImportSteps steps;

    @Inject
    ImportRunner runner;

    @Inject
    JobGate gate;

    @Lock(LockType.READ)
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "imports left behind")
    void takeUp() {
        if (gate.isOpen()) {
            steps.abandoned().forEach(runner::runInBackground);
        }
    }
}
