package org.anlan.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.testing.server.TestDatabase;
import org.anlan.web.installation.Eventually;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What operators look at: health, metrics and the log; alone, since it takes the database from the others. */
@Isolated
class MonitoringIT {

    private static final Pattern REQUEST_ID = Pattern.compile("\"requestId\":\"([^\"]+)\"");

    @Test
    void without_the_database_the_process_lives_but_is_not_ready_until_it_is_back() {
        Installation.url();
        assertThat(Http.root("/health/ready").statusCode()).isEqualTo(200);
        TestDatabase.shut(Installation.DATABASE, true);
        try {
            Eventually.holds(() -> Http.root("/health/ready").statusCode() == 503);
            assertThat(Http.root("/health/ready").body()).contains("\"DOWN\"");
            assertThat(Http.root("/health/live").statusCode()).isEqualTo(200);
        } finally {
            TestDatabase.shut(Installation.DATABASE, false);
        }
        Eventually.holds(() -> Http.root("/health/ready").statusCode() == 200);
        Eventually.holds(() -> me().statusCode() == 200);
    }

    @Test
    void metrics_tell_what_was_done_what_waits_and_how_long_answers_take() {
        me();
        Http.get("/api/v1/me", "Authorization", Http.basic("nobody-of-us", "wrong-password"));
        String metrics = Http.root("/metrics?scope=application").body();

        assertThat(metrics)
                .contains("# HELP anlan_commands_total ", "# TYPE anlan_commands_total counter")
                .contains("# TYPE anlan_sign_ins_total counter")
                .contains("# TYPE anlan_outbox_backlog gauge", "# TYPE anlan_duties_open gauge")
                .containsPattern("anlan_requests_seconds_count\\{.*kind=\"api\".*outcome=\"ok\".*} [1-9]")
                .containsPattern("anlan_requests_seconds_sum\\{.*kind=\"api\".*} [0-9]{1,4}\\.")
                .containsPattern("anlan_requests_seconds_max\\{.*kind=\"api\".*} [0-9]{1,4}(\\.|E-)");
    }

    @Test
    void id_in_the_answer_finds_the_failure_in_the_log() throws IOException {
        Installation.execute("alter table platform.notification rename to notification_gone");
        try {
            HttpResponse<String> failed = asSafety("/api/v1/notifications");
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body())
                    .contains("\"code\":\"internal_error\"")
                    .doesNotContain("notification_gone", "Exception");
            Matcher id = REQUEST_ID.matcher(failed.body());
            assertThat(id.find()).isTrue();
            assertThat(failed.headers().firstValue("X-Request-Id")).contains(id.group(1));
            assertThat(Files.readString(Installation.log())).contains("[" + id.group(1) + "] request failed");
        } finally {
            Installation.execute("alter table platform.notification_gone rename to notification");
        }
        assertThat(asSafety("/api/v1/notifications").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> me() {
        return asSafety("/api/v1/me");
    }

    private static HttpResponse<String> asSafety(String path) {
        return Http.get(path, "Authorization", Http.basic("safety", Installation.PASSWORD));
    }
}
