package org.anlan.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether a database that answers is one that Anlan can work with, asked before the server starts. */
final class DatabaseCheck {
    private static final int OLDEST_MAJOR = 15;
    private static final int NUMBERS_PER_MAJOR = 10_000;
    private static final String MISSING_EXTENSIONS =
            "select string_agg(needed, ', ') from unnest(array['btree_gin', 'pg_trgm', 'pgcrypto']) as needed"
                    + " where needed not in (select name from pg_available_extensions)";
    private static final String MAY_CREATE =
            "select has_database_privilege(current_user, current_database(), 'CREATE')::text";

    private final Connection connection;
    private final String name;

    /** @param name what the user calls the database: its address or the data folder */
    DatabaseCheck(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Version, character set, extensions and rights of a server that did not come along. */
    void requireSuitable() throws SQLException, LaunchFailure {
        requireVersion(OLDEST_MAJOR);
        String encoding = text("show server_encoding");
        if (!"UTF8".equals(encoding)) {
            throw LaunchFailure.of("db.encoding", name, encoding);
        }
        String missing = text(MISSING_EXTENSIONS);
        if (missing != null) {
            throw LaunchFailure.of("db.extensions", name, missing);
        }
        if (!Boolean.parseBoolean(text(MAY_CREATE))) {
            throw LaunchFailure.of("db.rights", name, text("select current_user"));
        }
    }

    void requireVersion(int oldestMajor) throws SQLException, LaunchFailure {
        int version = Integer.parseInt(text("show server_version_num")) / NUMBERS_PER_MAJOR;
        if (version < oldestMajor) {
            throw LaunchFailure.of("db.old", name, version, oldestMajor);
        }
    }

    /** A demonstration's database, with its published password, is nobody else's; and the other way round. */
    void requirePurpose(boolean demo) throws SQLException, LaunchFailure {
        if (text("select to_regclass('platform.installation')::text") == null) {
            return;
        }
        String marked = text("select demo::text from platform.installation");
        if (marked != null && Boolean.parseBoolean(marked) != demo) {
            throw LaunchFailure.of(demo ? "db.own" : "db.demo", name);
        }
    }

    private String text(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
