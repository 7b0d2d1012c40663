package org.anlan.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL for tests: to look behind the doors and to tamper. */
@Dependent
public class Database {

    @Resource(lookup = "jdbc/anlan")
    DataSource source;

    public int execute(String sql, Object... args) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, args)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows. */
    public List<Object> column(String sql, Object... args) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, args);
                ResultSet rows = statement.executeQuery()) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the only row. */
    public Object value(String sql, Object... args) {
        List<Object> values = column(sql, args);
        if (values.size() != 1) {
            throw new IllegalStateException(values.size() + " rows: " + sql);
        }
        return values.get(0);
    }

    public Number number(String sql, Object... args) {
        return (Number) value(sql, args);
    }

    public String text(String sql, Object... args) {
        return (String) value(sql, args);
    }

    /** The actions on record in the audit trail for one record, oldest first. */
    public List<Object> auditActions(String objectKind, String objectNumber) {
        return column(
                "select action from platform.audit_record where object_kind = ? and object_number = ? order by id",
                objectKind,
                objectNumber);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... args) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }
}
