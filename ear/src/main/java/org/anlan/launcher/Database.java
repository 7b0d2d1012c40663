package org.anlan.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * How to reach PostgreSQL.
 *
 * @param url JDBC URL without credentials
 */
record Database(String url, String user, String password) {
    private static final int SECONDS_TO_WAIT = 10;

    /** An external PostgreSQL; user and password come from the environment, so that no process list shows them. */
    static Database external(String url, Map<String, String> environment) throws LaunchFailure {
        String user = environment.get("ANLAN_DB_USER");
        String password = environment.get("ANLAN_DB_PASSWORD");
        if (user == null || user.isBlank() || password == null) {
            throw LaunchFailure.of("db.credentials");
        }
        return new Database(url, user, password);
    }

    /** Signs in once, so that a wrong address, password or server is told before Anlan's server starts. */
    void verify(boolean demo) throws LaunchFailure {
        try (Connection connection = connect()) {
            DatabaseCheck check = new DatabaseCheck(connection, url);
            check.requireSuitable();
            check.requirePurpose(demo);
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(SECONDS_TO_WAIT);
        return DriverManager.getConnection(url, credentials());
    }

    private LaunchFailure failure(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return LaunchFailure.because(refused, "db.unauthorised", url, user);
        }
        if ("3D000".equals(state)) {
            return LaunchFailure.because(refused, "db.missing", url);
        }
        return LaunchFailure.because(refused, "db.unreachable", url, firstLine(refused));
    }

    private Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        return credentials;
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
