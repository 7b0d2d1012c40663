package org.anlan.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for the tests of one JVM, started at first use and stopped with the JVM. Not durable: what a test
 * needs is speed. The application signs in as an ordinary owner of its database, as in production.
 */
public final class TestDatabase {

    public static final String USER = "anlan";
    public static final String PASSWORD = "anlan-test";

    private static EmbeddedPostgres server;

    private TestDatabase() {}

    public static synchronized int port() {
        if (server == null) {
            server = start();
        }
        return server.getPort();
    }

    /** Makes an empty database that belongs to {@link #USER}. */
    public static void create(String name) {
        port();
        execute("create database " + name + " owner " + USER);
    }

    /** Makes a database with what another holds, to which nobody may be connected. */
    public static void copy(String template, String name) {
        execute("create database " + name + " template " + template + " owner " + USER);
    }

    private static void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends all sessions of a database and lets nobody in, or lets everybody in again. */
    public static void shut(String name, boolean shut) {
        execute("alter database " + name + " allow_connections " + !shut);
        if (shut) {
            execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        }
    }

    public static DataSource dataSource(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(name);
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            try (Connection connection = started.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
