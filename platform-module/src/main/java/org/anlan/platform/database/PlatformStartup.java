package org.anlan.platform.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.anlan.platform.access.application.DefaultGrants;
import org.anlan.platform.calendar.application.ShippedCalendars;
import org.anlan.platform.signin.application.FirstAdministrator;

/** Brings the platform's schema up to date, grants new permissions and makes sure that somebody can sign in. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformStartup implements ModuleSchema {

    private static final String SCHEMA = "platform";

    @Resource(lookup = "jdbc/anlan")
    DataSource dataSource;

    @Inject
    SchemaState schemas;

    @Inject
    DefaultGrants grants;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    ShippedCalendars shippedCalendars;

    @PostConstruct
    void start() {
        SchemaMigration.migrate(dataSource, SCHEMA, PlatformStartup.class.getClassLoader());
        Installation.mark(dataSource, Installation.isDemo());
        grants.grantNewPermissions();
        if (!Installation.isDemo()) {
            firstAdministrator.createIfNobodyCanSignIn();
        }
        shippedCalendars.load();
        schemas.migrated(SCHEMA);
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void ensureMigrated() {
        // the container has run start() before any call arrives here
    }
}
