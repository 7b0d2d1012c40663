package org.anlan.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether this installation is a demonstration ({@code anlan.demo=true}), whose accounts have a published password. */
public final class Installation {

    private static final String MARK = "insert into platform.installation (demo) values (?) on conflict do nothing";

    private Installation() {}

    public static boolean isDemo() {
        return ConfigProvider.getConfig()
                .getOptionalValue("anlan.demo", Boolean.class)
                .orElse(false);
    }

    /**
     * Marks a new database with what it is for. A demonstration's database is no other installation's, or its accounts
     * would open it to everybody; and the demonstration's accounts come into no database that people work with.
     *
     * @throws IllegalStateException when the database is marked otherwise
     */
    static void mark(DataSource dataSource, boolean demo) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK);
                PreparedStatement read = connection.prepareStatement("select demo from platform.installation")) {
            mark.setBoolean(1, demo);
            mark.executeUpdate();
            try (ResultSet row = read.executeQuery()) {
                row.next();
                if (row.getBoolean(1) != demo) {
                    throw new IllegalStateException(
                            demo
                                    ? "this database is an organisation's own: start without anlan.demo=true"
                                    : "this database is a demonstration's: start with anlan.demo=true or take another");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
