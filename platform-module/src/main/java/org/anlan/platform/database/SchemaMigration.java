package org.anlan.platform.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's schema up to date. Called from the module's start-up bean, outside a transaction. Two nodes that
 * start together are kept apart by Flyway's lock in the database.
 */
public final class SchemaMigration {

    private SchemaMigration() {}

    /** @param schema name of the schema and of the folder {@code db/migration/<schema>} on the module's class path */
    public static void migrate(DataSource dataSource, String schema, ClassLoader moduleLoader) {
        Flyway.configure(moduleLoader)
                .dataSource(dataSource)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .table("schema_history")
                .createSchemas(true)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
