package org.anlan.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps browsers and strangers from doing harm. */
class ProtectionIT {

    private static final Pattern RESOURCE = Pattern.compile("href=\"/anlan(/jakarta.faces.resource/app[^\"]+)\"");

    @Test
    void session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        String cookie = header(Http.get("/sign-in.xhtml"), "Set-Cookie");

        assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly").contains("Path=/anlan");
        assertThat(cookie).containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in.xhtml", "/api/v1/me", "/no-such-thing"})
    void every_answer_is_kept_out_of_frames_and_caches_and_taken_for_nothing_else(String path) {
        HttpResponse<String> answer = Http.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void scripts_run_only_with_the_nonce_of_their_page() {
        String first = scriptSources(Http.get("/sign-in.xhtml"));
        String second = scriptSources(Http.get("/sign-in.xhtml"));

        assertThat(first).contains("'nonce-").doesNotContain("unsafe");
        assertThat(second).contains("'nonce-").isNotEqualTo(first);
    }

    @Test
    void versioned_resources_may_be_kept() {
        Matcher resource = RESOURCE.matcher(Http.get("/sign-in.xhtml").body());
        assertThat(resource.find()).isTrue();
        HttpResponse<String> style = Http.get(resource.group(1).replace("&amp;", "&"));

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(header(style, "Cache-Control")).contains("max-age=").doesNotContain("no-store");
    }

    @Test
    void guessing_from_one_address_is_stopped_for_a_while_and_nobody_else_pays() {
        List<String> victims = IntStream.range(0, 8).mapToObj(i -> "victim" + i).toList();
        victims.forEach(login -> Installation.takeOn(login, "employee", "zh-CN"));
        HttpResponse<String> answer = null;
        for (int i = 0; i <= 30; i++) {
            String login = i < 4 ? "nobody" + i : victims.get(i % victims.size());
            answer = me("203.0.113.7", login, "wrong");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("\"code\":\"sign_in.too_many\"");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(60, 600);

        assertThat(me("203.0.113.7", "safety", Installation.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(me("203.0.113.8", "safety", Installation.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> me(String address, String login, String password) {
        return Http.get("/api/v1/me", "X-Forwarded-For", address, "Authorization", Http.basic(login, password));
    }

    private static String scriptSources(HttpResponse<String> page) {
        String policy = header(page, "Content-Security-Policy");
        return policy.substring(policy.indexOf("script-src"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
    }
}
