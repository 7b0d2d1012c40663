package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final String ADMIN_PASSWORD = "Smoke-test-4711";

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
                int port = server.install(Map.of(
                        "ANLAN_DB_URL", database.url(),
                        "ANLAN_DB_USER", database.user(),
                        "ANLAN_DB_PASSWORD", database.password(),
                        "ANLAN_ADMIN_PASSWORD", ADMIN_PASSWORD));
                assertAnswers(port);
                server.stop();
                server.start(Map.of());
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
        assertThat(get(port, "/health/ready").body()).contains("\"UP\"");
        assertThat(get(port, "/metrics").body()).contains("# TYPE");
    }

    /** Waits for the application, which the servers deploy after they have started. */
    private HttpResponse<String> get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2))
                .build();
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
