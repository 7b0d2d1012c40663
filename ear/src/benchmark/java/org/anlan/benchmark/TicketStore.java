package org.anlan.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** Tickets put straight into the tables, with the rows that belong to them, as years of work would have left them. */
final class TicketStore {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final int BATCH = 5000;

    private final Connection connection;
    private final Map<String, Long> counters = new TreeMap<>();

    TicketStore(Connection connection) {
        this.connection = connection;
    }

    /** Adds tickets until there are so many; then statistics and indexes are brought up to date, as they would be. */
    void fillUpTo(int wanted) throws SQLException, IOException {
        readCounters();
        int missing = wanted - (int) count();
        PastTickets past = new PastTickets(unit("agent"), unit("field"), missing);
        while (missing > 0) {
            int now = Math.min(BATCH, missing);
            copy(past, now, reserveIds(now));
            missing -= now;
        }
        writeCounters();
        execute("vacuum (analyze)");
    }

    long count() throws SQLException {
        return number("select count(*) from service_desk.ticket");
    }

    /** Numbers of tickets drawn from all of them. */
    List<String> someNumbers(int most) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select number from service_desk.ticket order by hashtext(number) limit " + most)) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    /** Rows ever inserted or changed, by table. */
    Map<String, Long> written() throws SQLException {
        Map<String, Long> written = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select schemaname || '.' || relname, n_tup_ins + n_tup_upd from pg_stat_user_tables")) {
            while (rows.next()) {
                written.put(rows.getString(1), rows.getLong(2));
            }
        }
        return written;
    }

    private void copy(PastTickets past, int count, long firstId) throws SQLException, IOException {
        Map<String, StringBuilder> lines = new HashMap<>();
        for (int i = 0; i < count; i++) {
            PastTickets.Past ticket = past.next(firstId + i, this::number);
            ticket.lines().forEach((table, line) -> lines.computeIfAbsent(table, t -> new StringBuilder())
                    .append(line));
        }
        for (String table : PastTickets.TABLES) {
            connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(lines.get(table).toString()));
        }
    }

    /** The next number of the kind on that day. */
    private String number(String kind, Instant at) {
        String day = DAY.format(LocalDate.ofInstant(at, ZONE));
        long counted = counters.merge("ticket-" + kind + " " + day, 1L, Long::sum);
        return kind + "-" + day + "-" + String.format("%04d", counted);
    }

    private void readCounters() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select kind || ' ' || period, last from platform.number_counter"
                        + " where kind like 'ticket-%'")) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    private void writeCounters() throws SQLException {
        try (var upsert = connection.prepareStatement("insert into platform.number_counter (kind, period, last)"
                + " values (?, ?, ?) on conflict (kind, period) do update set last = excluded.last")) {
            for (Map.Entry<String, Long> counter : counters.entrySet()) {
                String[] kindAndDay = counter.getKey().split(" ");
                upsert.setString(1, kindAndDay[0]);
                upsert.setString(2, kindAndDay[1]);
                upsert.setLong(3, counter.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** The running server draws ids in blocks; those it has not used yet lie below. */
    private long reserveIds(int count) throws SQLException {
        long drawn = number("select nextval('service_desk.ticket_seq')") + 100;
        number("select setval('service_desk.ticket_seq', " + (drawn + count + 100) + ")");
        return drawn;
    }

    private String unit(String login) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select unit_code from platform.person where login = '" + login + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
