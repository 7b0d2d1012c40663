package org.anlan.risk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.anlan.platform.database.SchemaMigration;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;

/** One PostgreSQL for all tests of the module, migrated from empty, and its persistence unit without a server. */
public final class RiskDatabase {
    private static final DataSource DATA_SOURCE = start();
    private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
            "anlan-risk",
            Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.nonJtaDataSource",
                    DATA_SOURCE,
                    "jakarta.persistence.jtaDataSource",
                    DATA_SOURCE,
                    "hibernate.transaction.coordinator_class",
                    "jdbc",
                    "hibernate.connection.provider_class",
                    DatasourceConnectionProviderImpl.class.getName(),
                    "hibernate.hbm2ddl.auto",
                    "validate"));

    private RiskDatabase() {}

    public static EntityManagerFactory factory() {
        return FACTORY;
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            SchemaMigration.migrate(server.getPostgresDatabase(), "risk", RiskDatabase.class.getClassLoader());
            return server.getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
