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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The EAR on the application servers, installed by the scripts that operators use. */
@Tag("servers")
class ServersIT {
    private static final String VERSION = System.getProperty("postgres.version");
    private static final String DEMO_ACCOUNT = "admin:Anlan-demo-1";

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
                server.stop();
                server.start(environment);
                assertAnswers(port);
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
        HttpResponse<String> me = get(port, "/anlan/api/v1/me", "Authorization", basic(DEMO_ACCOUNT));
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.body()).contains("\"login\":\"admin\"");
        assertThat(get(port, "/health/ready").body()).contains("\"UP\"");
        assertThat(get(port, "/metrics").body()).contains("# TYPE");
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits for the application, which the servers deploy after they have started. */
    private HttpResponse<String> get(int port, String path, String... headers) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        HttpRequest request = builder.build();
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
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
