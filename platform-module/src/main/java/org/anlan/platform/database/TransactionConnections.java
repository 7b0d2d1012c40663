package org.anlan.platform.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.spi.Configurable;

/**
 * One connection for all persistence units that take part in a transaction. Otherwise each takes one of the pool for
 * itself, of which Payara uses only the first: a ticket held two and sometimes three of forty.
 */
public class TransactionConnections implements ConnectionProvider, Configurable {
    private static final long serialVersionUID = 1L;
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    private transient DataSource pool;
    private transient TransactionSynchronizationRegistry transactions;

    @Override
    public void configure(Map<String, Object> settings) {
        pool = (DataSource) settings.get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
        try {
            transactions = InitialContext.doLookup(REGISTRY);
        } catch (NamingException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection(pool, transactions);
    }

    /** That of the running transaction, which gives it back at its end; one of the caller's own without. */
    static Connection connection(DataSource pool, TransactionSynchronizationRegistry transactions) throws SQLException {
        Shared known = shared(transactions);
        if (known != null) {
            return known.connection;
        }
        Connection connection = pool.getConnection();
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            Shared shared = new Shared(connection);
            transactions.registerInterposedSynchronization(shared);
            transactions.putResource(TransactionConnections.class, shared);
        }
        return connection;
    }

    /** That of a transaction goes back to the pool when it has ended. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        Shared known = shared(transactions);
        if (known == null || known.connection != connection) {
            connection.close();
        }
    }

    private static Shared shared(TransactionSynchronizationRegistry transactions) {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (Shared) transactions.getResource(TransactionConnections.class);
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isAssignableFrom(DataSource.class);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(pool);
    }

    private record Shared(Connection connection) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // others may still write
        }

        @Override
        public void afterCompletion(int status) {
            try {
                connection.close();
            } catch (SQLException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
