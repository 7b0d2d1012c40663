package org.anlan.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * Statements of a transaction that nobody waits for: kept in their order and sent together just before it commits, so
 * that records others wait for are held for one round trip instead of many. Who reads what may be among them sends them
 * first. Plain JDBC on the transaction's connection: Payara Server looks for a persistence unit in the module whose bean
 * is at work, which is any of them.
 */
@ApplicationScoped
public class Writes {
    private static final int MOST_KEPT = 50;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "jdbc/anlan")
    DataSource pool;

    /**
     * @param sql one statement with question marks; parameters that may be null need a cast
     * @param values texts, numbers, instants or nulls
     * @throws IllegalStateException no transaction is active
     */
    public void later(String sql, Object... values) {
        Kept kept = kept();
        kept.add(sql, values);
        if (kept.committing || kept.statements.size() == MOST_KEPT) {
            send(kept);
        }
    }

    /** Sends what this transaction has kept until now. */
    public void send() {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                && transactions.getResource(Writes.class) instanceof Kept kept) {
            send(kept);
        }
    }

    private Kept kept() {
        if (transactions.getResource(Writes.class) instanceof Kept kept) {
            return kept;
        }
        Kept kept = new Kept(connection());
        transactions.putResource(Writes.class, kept);
        transactions.registerInterposedSynchronization(kept);
        return kept;
    }

    private Connection connection() {
        try {
            return TransactionConnections.connection(pool, transactions);
        } catch (SQLException none) {
            throw new PersistenceException(none);
        }
    }

    private static void send(Kept kept) {
        if (kept.statements.isEmpty()) {
            return;
        }
        String all = String.join(";\n", kept.statements);
        Object[] values = kept.values.toArray();
        kept.statements.clear();
        kept.values.clear();
        try {
            execute(kept.connection, all, values);
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(at, value);
        }
    }

    private static final class Kept implements Synchronization {
        private final Connection connection;

        private final List<String> statements = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private boolean committing;

        Kept(Connection connection) {
            this.connection = connection;
        }

        void add(String sql, Object... arguments) {
            statements.add(sql);
            values.addAll(Arrays.asList(arguments));
        }

        @Override
        public void beforeCompletion() {
            committing = true;
            send(this);
        }

        @Override
        public void afterCompletion(int status) {
            // what was rolled back is forgotten with the transaction
        }
    }
}
