package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The EAR on the application servers, installed by the scripts that operators use. */
@Tag("servers")
class ServersIT {
    private static final String VERSION = System.getProperty("postgres.version");
    private static final String PASSWORD = ":Anlan-demo-1";
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void unpack() throws IOException {
        RunningAnlan.unpackDistribution();
    }

    @ParameterizedTest
    @EnumSource
    void the_ear_answers_after_installing_and_after_a_restart(AppServer server) throws Exception {
        PostgresPrograms unpacked = PostgresPrograms.unpack(Path.of("target/postgres"), programs, VERSION);
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedDatabase postgres = EmbeddedDatabase.start(data, unpacked, VERSION)) {
            Database database = postgres.application();
            server.reset();
            try {
                Map<String, String> environment = Map.of(
                        "ANLAN_DB_URL", database.url(),
                        "ANLAN_DB_USER", database.user(),
                        "ANLAN_DB_PASSWORD", database.password(),
                        "ANLAN_DEMO", "true");
                int port = server.install(environment);
                assertAnswers(port);
                String ticket = registerTicket(port);
                assertReads(port, ticket);
                server.stop();
                server.start(environment);
                assertAnswers(port);
                assertReads(port, ticket);
                assertReads(port, registerTicket(port));
            } finally {
                server.stop();
            }
        }
    }

    private void assertAnswers(int port) throws Exception {
        assertThat(get(port, "/anlan/sign-in.xhtml").body()).contains("<form", "type=\"password\"");
        HttpResponse<String> refused = get(port, "/anlan/api/v1/me");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        HttpResponse<String> me = get(port, "/anlan/api/v1/me", "Authorization", basic("admin"));
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.body()).contains("\"login\":\"admin\"");
        assertThat(get(port, "/health/ready").body()).contains("\"UP\"").doesNotContain("\"DOWN\"");
        assertThat(get(port, "/health/live").body()).contains("\"UP\"");
        assertThat(get(port, "/metrics?scope=application").body())
                .contains("anlan_outbox_backlog", "anlan_indicator{code=");
    }

    /** A write through every layer: JSON in, transaction, database, JSON out. */
    private String registerTicket(int port) throws Exception {
        String ticket = "{\"kind\":\"B\",\"subject\":\"燃气灶打不着火\",\"callerName\":\"张女士\","
                + "\"callerPhone\":\"13812345678\",\"address\":\"幸福里3-2-407\",\"priority\":\"NORMAL\"}";
        HttpResponse<String> made = http.send(
                HttpRequest.newBuilder(uri(port, "/anlan/api/v1/tickets"))
                        .headers("Authorization", basic("agent"), "Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(ticket))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Matcher number = NUMBER.matcher(made.body());
        assertThat(number.find()).as(made.body()).isTrue();
        assertThat(get(port, "/metrics?scope=application").body()).contains("# TYPE anlan_commands");
        return number.group(1);
    }

    private void assertReads(int port, String ticket) throws Exception {
        HttpResponse<String> read = get(port, "/anlan/api/v1/tickets/" + ticket, "Authorization", basic("agent"));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("燃气灶打不着火", "13812345678");
    }

    private static String basic(String login) {
        byte[] account = (login + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(account);
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Waits for the application, which the servers deploy after they have started. */
    private HttpResponse<String> get(int port, String path, String... headers) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(port, path)).timeout(PATIENCE);
        if (headers.length > 0) {
            builder.headers(headers);
        }
        HttpRequest request = builder.build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < 404 || System.nanoTime() > end) {
                    return response;
                }
            } catch (IOException notYet) {
                assertThat(System.nanoTime()).as(path + ": " + notYet).isLessThan(end);
            }
            Thread.sleep(1000);
        }
    }
}
