package org.anlan.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is measured at one number of tickets, reading first, since writing adds to the number. */
final class Size {
    private final Settings settings;
    private final int tickets;
    private final Path folder;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /** @param folder holds a data folder that is not in use */
    Size(Settings settings, int tickets, Path folder) {
        this.settings = settings;
        this.tickets = tickets;
        this.folder = folder;
    }

    Map<String, Object> measure() throws Exception {
        try (Installation installation = new Installation(settings.home(), folder)) {
            Environment.tell("start for " + tickets + " tickets");
            result.put("startSeconds", installation.start());
            try (Connection connection = installation.connect()) {
                TicketStore store = new TicketStore(connection);
                Environment.tell("loading");
                store.fillUpTo(tickets);
                result.put("tickets", store.count());
                reads(installation, store);
                creation(installation, store);
                result.put("mebibytesAfterLoop", Memory.of(installation));
                pgbench(installation, store);
            }
        }
        return result;
    }

    private void reads(Installation installation, TicketStore store) throws Exception {
        Reads reads = new Reads(new Api(installation, "agent"), store.someNumbers(2000));
        Environment.tell("warming up");
        new Load(settings.clients(), reads.mixed()).run(settings.warmUp());
        for (int clients : List.of(1, settings.clients())) {
            Map<String, Object> results = new LinkedHashMap<>();
            for (Map.Entry<String, Load.Work> kind : reads.kinds().entrySet()) {
                Environment.tell(kind.getKey() + ", clients: " + clients);
                Processors processors = new Processors(installation);
                Load.Result read = new Load(clients, kind.getValue()).run(Math.max(1, settings.seconds() / 4));
                results.put(kind.getKey(), with(read.summary(), processors));
            }
            result.put(clients == 1 ? "readsOfOne" : "reads", results);
        }
    }

    private void creation(Installation installation, TicketStore store) throws Exception {
        Creation creation = new Creation(installation, settings.clients());
        Environment.tell("warming up creation");
        new Load(settings.clients(), creation).run(settings.warmUp());
        Environment.tell("creation");
        Map<String, Long> before = settled(store);
        Processors processors = new Processors(installation);
        Load.Result created = new Load(settings.clients(), creation).run(settings.seconds());
        Map<String, Object> summary = with(created.summary(), processors);
        summary.put("rowsEach", each(before, settled(store), created.latencies().count()));
        result.put("creation", summary);
    }

    private void pgbench(Installation installation, TicketStore store) throws Exception {
        Environment.tell("pgbench");
        Pgbench pgbench = new Pgbench(installation, folder.resolve("scripts"));
        Map<String, Long> before = settled(store);
        Processors processors = new Processors(installation);
        Map<String, Object> summary = with(pgbench.run(settings.clients(), settings.seconds()), processors);
        summary.put("rowsEach", each(before, settled(store), (long) summary.get("transactions")));
        result.put("pgbench", summary);
    }

    private static Map<String, Object> with(Map<String, Object> summary, Processors processors) {
        summary.put("processorSeconds", processors.since());
        return summary;
    }

    /** PostgreSQL's sessions tell their counts within a second of being idle. */
    private static Map<String, Long> settled(TicketStore store) throws SQLException, InterruptedException {
        Thread.sleep(2500);
        return store.written();
    }

    /** Rows written for each ticket, by table; what is rarer than one in a hundred is left out. */
    static Map<String, Object> each(Map<String, Long> before, Map<String, Long> after, long tickets) {
        Map<String, Object> each = new TreeMap<>();
        after.forEach((table, rows) -> {
            double of = (rows - before.getOrDefault(table, 0L)) / (double) Math.max(1, tickets);
            if (of >= 0.01) {
                each.put(table, of);
            }
        });
        return each;
    }
}
