package org.anlan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The parts of the benchmark that need no running product. */
class BenchmarkTest {
    private static final String REPORT = """
            pgbench (15.18 (Debian 15.18-0+deb12u1), server 18.6)
            transaction type: multiple scripts
            number of clients: 8
            number of transactions actually processed: 24680
            number of failed transactions: 3 (0.012%)
            latency average = 3.241 ms
            initial connection time = 12.345 ms
            tps = 1234.567890 (without initial connection time)
            SQL script 1: ticket-0.sql
             - 1030 transactions (4.2% of total, tps = 51.5)
            """;

    @Test
    void report_of_pgbench_gives_its_figures() throws IOException {
        assertThat(Pgbench.read(REPORT))
                .containsEntry("transactions", 24680L)
                .containsEntry("errors", 3L)
                .containsEntry("perSecond", 1234.56789)
                .containsEntry("meanMilliseconds", 3.241);
    }

    @Test
    void report_without_figures_is_an_error_and_not_a_zero() {
        assertThatThrownBy(() -> Pgbench.read("pgbench: error: connection refused"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("connection refused");
    }

    @Test
    void percentiles_are_of_the_requests_themselves() {
        Latencies latencies = new Latencies();
        for (int i = 2000; i > 0; i--) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.percentile(50)).isEqualTo(1000);
        assertThat(latencies.percentile(95)).isEqualTo(1900);
        assertThat(latencies.percentile(100)).isEqualTo(2000);
        assertThat(new Latencies().percentile(95)).isZero();
    }

    @Test
    void errors_are_counted_and_not_timed() throws Exception {
        Load.Result result = new Load(2, client -> {
                    Thread.sleep(1);
                    if (client == 1) {
                        throw new IOException("refused");
                    }
                })
                .run(1);
        assertThat(result.latencies().count()).isPositive();
        assertThat(result.errors()).isPositive();
        assertThat(result.summary()).containsEntry("errorExample", "java.io.IOException: refused");
    }

    @Test
    void script_writes_every_table_of_a_new_ticket_in_one_transaction() {
        String script = new TicketScript(Sample.next(new Random(1))).text();
        assertThat(script)
                .contains("begin;", "commit;")
                .contains("platform.number_counter", "service_desk.ticket ", "service_desk.sla_entry")
                .contains("service_desk.sla_deadline", "platform.audit_record", "platform.duty");
        assertThat(script.replaceAll(":(phone|number|id)\\b", "")).doesNotContain(":");
    }

    @Test
    void what_each_ticket_writes_is_told_by_table() {
        assertThat(Size.each(Map.of("a", 10L, "b", 5L), Map.of("a", 30L, "b", 5L, "c", 30L), 10))
                .isEqualTo(Map.of("a", 2.0, "c", 3.0));
    }

    @Test
    void aims_are_compared_with_the_largest_number_of_tickets() {
        List<Map<String, Object>> aims = Aims.check(
                Map.of("sizes", sizes(), "coldStarts", List.of(Map.of("seconds", 31.0), Map.of("seconds", 24.0))));
        assertThat(aims)
                .filteredOn(aim -> Boolean.FALSE.equals(aim.get("met")))
                .extracting(aim -> aim.get("what"))
                .containsExactly("creation per second");
        assertThat(aims.get(0)).containsEntry("reached", 0.25);
    }

    private static Map<String, Object> sizes() {
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("10000", Map.of());
        Map<String, Object> reads = Map.of(
                "firstPage", Map.of("milliseconds", Map.of("p95", 20.0)),
                "searchWord", Map.of("milliseconds", Map.of("p95", 100.0)));
        sizes.put(
                "100000",
                Map.of(
                        "creation", Map.of("perSecond", 250.0),
                        "pgbench", Map.of("perSecond", 1000.0),
                        "readsOfOne", reads,
                        "reads", reads,
                        "mebibytesAfterLoop", Map.of("total", 900.0)));
        return sizes;
    }

    @Test
    void options_are_read_and_wrong_ones_refused() {
        Settings settings = Settings.parse("--home", "/h", "--work", "/w", "--tickets", "5, 50", "--clients", "4");
        assertThat(settings.tickets()).containsExactly(5, 50);
        assertThat(settings.clients()).isEqualTo(4);
        assertThat(settings.home()).isEqualTo(Path.of("/h"));
        for (String[] wrong :
                new String[][] {{}, {"--home"}, {"--tickets", "50,5"}, {"--clients", "many"}, {"--unknown", "1"}}) {
            assertThatThrownBy(() -> Settings.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void json_is_escaped_and_nested() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a\"b\\c\n漏水");
        value.put("list", List.of(1, 2.5, true));
        value.put("none", Map.of());
        assertThat(Json.write(value).replaceAll("\\s+", ""))
                .isEqualTo("{\"text\":\"a\\\"b\\\\c\\u000a漏水\",\"list\":[1,2.500,true],\"none\":{}}");
    }
}
