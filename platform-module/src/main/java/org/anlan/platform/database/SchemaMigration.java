package org.anlan.platform.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's schema up to date. Called from the module's start-up bean, outside a transaction. Two nodes that
 * start together are kept apart by Flyway's lock in the database.
 */
public final class SchemaMigration {

    private SchemaMigration() {}

    /**
     * A database that a later release has changed is refused: this one does not know what its tables mean now. Numbers
     * may come out of order, because several people take them from ranges of their own.
     *
     * @param schema name of the schema and of the folder {@code db/migration/<schema>} on the module's class path
     */
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
                .outOfOrder(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
