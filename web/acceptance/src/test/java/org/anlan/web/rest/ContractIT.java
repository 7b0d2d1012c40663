package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits that every resource keeps. */
class ContractIT {

    @Test
    void me_tells_who_asks() {
        HttpResponse<String> me = Api.as("safety").get("/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(me.body()).contains("\"login\":\"safety\"").contains("\"roles\":[\"safety\"]");
    }

    @Test
    void stranger_and_wrong_password_get_a_problem_and_no_stack() {
        for (Api api : new Api[] {Api.nobody(), Api.basic("head", "wrong"), Api.bearer("anlan_wrong")}) {
            HttpResponse<String> refused = api.get("/me");
            problem(refused, 401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void browser_session_is_not_taken_for_a_change() {
        problem(Api.nobody().send("POST", "/units", unit("X1"), "Cookie", "JSESSIONID=none"), 401);
    }

    @Test
    void missing_permission_is_403_and_outside_the_scope_is_404() {
        problem(Api.as("employee").send("POST", "/units", unit("X2")), 403);
        problem(Api.as("employee").get("/people"), 403);
        problem(Api.as("auditor").get("/people/no-such-person"), 404);
        HttpResponse<String> outside = Api.as("manager").get("/people/" + outsider());
        problem(outside, 404);
    }

    @Test
    void unknown_path_method_and_media_type_are_problems() {
        problem(Api.as("admin").get("/no-such-thing"), 404);
        problem(Api.as("admin").send("DELETE", "/units", null), 405);
        problem(Api.as("admin").send("POST", "/units", "{", "X-Test", "1"), 400);
        problem(Api.as("admin").send("POST", "/units", "[]"), 400);
        problem(Api.as("admin").send("POST", "/units", null), 400, 415);
    }

    @Test
    void invalid_input_names_every_field() {
        HttpResponse<String> refused =
                Api.as("admin").send("POST", "/units", "{\"code\":\"bad code\",\"name\":\"\",\"kind\":null}");
        problem(refused, 400);
        assertThat(refused.body())
                .contains("\"code\":\"invalid_input\"")
                .contains("\"field\":\"code\"")
                .contains("\"field\":\"name\"")
                .contains("\"field\":\"kind\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=201", "size=x", "page=-1", "sort=password_hash", "page=99999999999"})
    void paging_has_limits(String query) {
        problem(Api.as("admin").get("/people?" + query), 400);
    }

    @Test
    void list_is_a_page() {
        HttpResponse<String> page = Api.as("admin").get("/people?size=3&sort=-login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("\"items\":[")
                .contains("\"page\":0")
                .contains("\"size\":3")
                .contains("\"total\":")
                .contains("\"totalCapped\":false");
        assertThat(page.body().split("\"login\":")).hasSize(4);
    }

    @Test
    void change_with_an_old_etag_is_412() {
        Api admin = Api.as("admin");
        String code = fresh();
        HttpResponse<String> created = admin.send("POST", "/units", unit(code));
        assertThat(created.statusCode()).isEqualTo(201);
        String tag = created.headers().firstValue("ETag").orElseThrow();
        assertThat(admin.get("/units/" + code).headers().firstValue("ETag")).contains(tag);

        HttpResponse<String> changed = admin.send("PUT", "/units/" + code, unit(code, "新名"), "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).isPresent().isNotEqualTo(java.util.Optional.of(tag));
        problem(admin.send("PUT", "/units/" + code, unit(code, "旧名"), "If-Match", tag), 412);
    }

    @Test
    void repetition_with_the_same_key_gives_the_same_answer_and_no_second_record() {
        Api admin = Api.as("admin");
        String key = UUID.randomUUID().toString();
        String code = fresh();
        HttpResponse<String> first = admin.send("POST", "/units", unit(code), "Idempotency-Key", key);
        HttpResponse<String> again = admin.send("POST", "/units", unit(code), "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        problem(admin.send("POST", "/units", unit(fresh()), "Idempotency-Key", key), 409);
        problem(admin.send("POST", "/units", unit(code)), 409);
    }

    @Test
    void refused_request_leaves_its_key_free() {
        Api admin = Api.as("admin");
        String key = UUID.randomUUID().toString();
        problem(admin.send("POST", "/units", unit("bad code"), "Idempotency-Key", key), 400);
        assertThat(admin.send("POST", "/units", unit(fresh()), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void file_sent_again_with_the_same_key_is_one_import() {
        Api admin = Api.as("admin");
        String key = UUID.randomUUID().toString();
        String path = "/imports/units?fileName=u.csv";
        String file = "编码,名称,上级\n" + fresh() + ",幂等一班,CS\n";
        HttpResponse<String> first = admin.send("POST", path, file, "Idempotency-Key", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"status\":\"IMPORTED\"", "\"accepted\":1");
        assertThat(admin.send("POST", path, file, "Idempotency-Key", key).body())
                .isEqualTo(first.body());
        problem(admin.send("POST", path, file.replace("一班", "二班"), "Idempotency-Key", key), 409);
        problem(admin.send("POST", path + "&dryRun=true", file, "Idempotency-Key", key), 409);
    }

    @Test
    void token_acts_for_its_owner_and_a_reading_token_only_reads() throws NoSuchAlgorithmException {
        Api reading = Api.bearer(token("admin", true));
        assertThat(reading.get("/me").body()).contains("\"login\":\"admin\"");
        problem(reading.send("POST", "/units", unit(fresh())), 403);
        Api writing = Api.bearer(token("admin", false));
        assertThat(writing.send("POST", "/units", unit(fresh())).statusCode()).isEqualTo(201);
    }

    @Test
    void every_command_stands_in_the_audit_trail_with_the_request() {
        String code = fresh();
        HttpResponse<String> created = Api.as("admin").send("POST", "/units", unit(code));
        String requestId = created.headers().firstValue("X-Request-Id").orElseThrow();
        HttpResponse<String> trail = Api.as("auditor").get("/audit?kind=unit&number=" + code);
        assertThat(trail.body()).contains("unit.registered").contains(requestId);
        assertThat(Api.as("auditor").get("/audit/verify").body()).contains("\"intact\":true");
        problem(Api.as("safety").get("/audit"), 403);
    }

    @Test
    void my_work_and_search_answer_everybody() {
        assertThat(Api.as("employee").get("/my-work").statusCode()).isEqualTo(200);
        assertThat(Api.as("employee").get("/search?q=%E7%87%83%E6%B0%94").statusCode())
                .isEqualTo(200);
    }

    private static void problem(HttpResponse<String> answer, Integer... status) {
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":", "\"title\":", "\"status\":" + answer.statusCode(), "\"detail\":", "\"code\":")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    /** A person of a unit of its own, which no manager reaches. */
    private static String outsider() {
        String code = fresh();
        assertThat(Api.as("admin").send("POST", "/units", unit(code)).statusCode())
                .isEqualTo(201);
        String login = code.toLowerCase(java.util.Locale.ROOT);
        String person = "{\"login\":\"%s\",\"name\":\"外人\",\"unitCode\":\"%s\",\"roles\":[]}".formatted(login, code);
        HttpResponse<String> created = Api.as("admin").send("POST", "/people", person);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        Matcher password = Pattern.compile("\"password\":\"([^\"]{10,})\"").matcher(created.body());
        assertThat(password.find()).as("the first password is told once").isTrue();
        problem(Api.basic(login, password.group(1)).get("/me"), 403);
        return login;
    }

    private static String unit(String code) {
        return unit(code, "测试部");
    }

    private static String unit(String code, String name) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"DEPARTMENT\",\"sortOrder\":1}".formatted(code, name);
    }

    private static String fresh() {
        return "T" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private static String token(String login, boolean readOnly) throws NoSuchAlgorithmException {
        String secret = "anlan_" + UUID.randomUUID() + UUID.randomUUID();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        Installation.execute(
                "insert into platform.personal_token (id, person_id, name, prefix, token_hash, read_only, created_at,"
                        + " expires_at) select ?, id, 'test', 'anlan_test', ?, ?, now(), now() + interval '1 day'"
                        + " from platform.person where login = ?",
                UUID.randomUUID(),
                HexFormat.of().formatHex(digest),
                readOnly,
                login);
        return secret;
    }
}
