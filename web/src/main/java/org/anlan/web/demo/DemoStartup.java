package org.anlan.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.database.ModuleSchema;
import org.anlan.platform.job.JobGate;
import org.anlan.web.demo.story.Narrator;

/** In demo mode fills an empty database: an organisation, people in every role, and the story of their half year. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStartup {

    @Inject
    DemoMode mode;

    @Inject
    @Any
    Instance<ModuleSchema> schemas;

    @Inject
    CallerContext context;

    @Inject
    DemoPeople people;

    @Inject
    Narrator narrator;

    @Inject
    JobGate jobs;

    @PostConstruct
    void start() {
        if (!mode.isOn()) {
            return;
        }
        schemas.forEach(ModuleSchema::ensureMigrated);
        if (context.asSystem(() -> people.seedIfEmpty())) {
            narrator.tell();
        }
        jobs.open();
    }
}
