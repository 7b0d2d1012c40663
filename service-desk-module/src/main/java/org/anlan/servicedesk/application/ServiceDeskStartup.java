package org.anlan.servicedesk.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.anlan.platform.database.ModuleSchema;
import org.anlan.platform.database.SchemaMigration;
import org.anlan.platform.database.SchemaState;

/** Brings the module's schema up to date. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ServiceDeskStartup implements ModuleSchema {

    public static final String SCHEMA = "service_desk";

    @Resource(lookup = "jdbc/anlan")
    DataSource dataSource;

    @Inject
    SchemaState schemas;

    @PostConstruct
    void start() {
        SchemaMigration.migrate(dataSource, SCHEMA, ServiceDeskStartup.class.getClassLoader());
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
