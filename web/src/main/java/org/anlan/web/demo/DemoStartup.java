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

/** In demo mode fills an empty database with an organisation, people in every role and the users' own lists. */
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
    DemoLists lists;

    @PostConstruct
    void start() {
        if (!mode.isOn()) {
            return;
        }
        schemas.forEach(ModuleSchema::ensureMigrated);
        boolean fresh = context.asSystem(() -> people.seedIfEmpty());
        if (fresh) {
            lists.importSamples();
        }
    }
}
