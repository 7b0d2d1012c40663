package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.anlan.web.installation.GasLetter;
import org.junit.jupiter.api.Test;

/** Responsibility letters by REST, from the users' own file to the final score. */
class LettersApiIT {
    private final Api safety = Api.as("safety");
    private final Api manager = Api.as("manager");
    private final Api employee = Api.as("employee");

    @Test
    void gas_letter_becomes_a_draft_and_the_linter_says_103() throws IOException {
        HttpResponse<String> created = safety.send("POST", "/letters", gas());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).isPresent();
        JsonObject letter = json(created);
        assertThat(letter.getString("status")).isEqualTo("DRAFT");
        assertThat(letter.getJsonObject("content").getJsonArray("items")).hasSize(15);
        assertThat(warnings(letter))
                .contains("weights_over", "target_missing", "bonus_without_points", "overlap", "no_source");
        assertThat(letter.getJsonArray("warnings").toString()).contains("103");
        assertThat(json(safety.get("/letters?q=" + letter.getString("number"))).getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void every_line_is_explained_and_what_cannot_be_measured_has_no_points() throws IOException {
        String number = draft();
        figure(number, "i5", "96", "技术手段台账");
        JsonObject score = json(safety.get("/letters/" + number + "/score"));
        assertThat(score.getJsonArray("lines")).hasSize(19);
        for (JsonObject line : score.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            assertThat(line.getJsonArray("explanation"))
                    .as(line.getString("name"))
                    .isNotEmpty();
            if (line.getString("state").equals("NOTHING_TO_MEASURE")) {
                assertThat(line).doesNotContainKey("points");
            }
        }
        JsonObject entered = line(score, "i5");
        assertThat(entered.getInt("points")).isEqualTo(3);
        assertThat(entered.getJsonObject("actual").getString("source")).isEqualTo("ENTERED");
        assertThat(entered.getJsonObject("actual").getString("evidence")).isEqualTo("技术手段台账");
        assertThat(line(score, "i3").getJsonObject("actual").getString("indicator"))
                .isEqualTo("finding.rectification_rate");
    }

    @Test
    void letter_goes_through_its_life_by_those_concerned() throws IOException {
        String number = draft();
        problem(employee.send("POST", "/letters/" + number + "/actions/issue", "{}"), 403);
        act(manager, number, "issue");
        assertThat(json(employee.get("/letters/" + number))
                        .getJsonArray("allowedActions")
                        .toString())
                .contains("countersign", "decline");
        problem(manager.send("POST", "/letters/" + number + "/actions/countersign", "{}"), 409);
        act(employee, number, "countersign");
        problem(safety.send("PUT", "/letters/" + number, gas()), 409);
        act(employee, number, "self-evaluate");
        act(manager, number, "superior-evaluate");
        act(safety, number, "department-evaluate");
        JsonObject last = act(manager, number, "finalise");
        assertThat(last.getString("status")).isEqualTo("FINAL");
        assertThat(last.getJsonArray("evaluations")).hasSize(3);
        assertThat(last).containsKey("finalTotal");
    }

    @Test
    void old_version_is_412_and_a_repeated_key_makes_no_second_letter() throws IOException {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = safety.send("POST", "/letters", gas(), "Idempotency-Key", key);
        HttpResponse<String> again = safety.send("POST", "/letters", gas(), "Idempotency-Key", key);
        assertThat(again.body()).isEqualTo(first.body());
        String number = json(first).getString("number");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(safety.send("PUT", "/letters/" + number, gas(), "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        problem(safety.send("PUT", "/letters/" + number, gas(), "If-Match", tag), 412);
    }

    @Test
    void outside_the_scope_it_does_not_exist_and_the_auditor_reads_all() throws IOException {
        String number = draft();
        for (String path : List.of("/letters/" + number, "/letters/" + number + "/score")) {
            problem(Api.as("agent").get(path), 404);
            problem(Api.as("field").get(path), 404);
            assertThat(Api.as("auditor").get(path).statusCode()).isEqualTo(200);
            assertThat(employee.get(path).statusCode()).isEqualTo(200);
        }
        problem(Api.as("auditor").send("POST", "/letters", gas()), 403);
    }

    @Test
    void a_bad_file_is_told_what_was_expected_where() {
        problem(safety.send("POST", "/letters/check", "{\"title\": 责任书}"), 400);
        HttpResponse<String> refused = safety.send(
                "POST", "/letters/check", "{\"title\": \"书\", \"items\": [{\"name\": \"率\", \"weight\": \"多\"}]}");
        problem(refused, 400);
        assertThat(refused.body()).contains("items[0].weight", "letter.expected_number");
        assertThat(safety.send("POST", "/letters/check", "{\"title\": \"书\", \"items\": [{\"name\": \"率\"}]}")
                        .body())
                .contains("target_missing");
    }

    @Test
    void templates_are_the_users_letters_and_every_indicator_has_a_name() {
        assertThat(safety.get("/letter-templates").body()).contains("\"gas\"", "\"hundred\"");
        for (JsonValue value : array(safety.get("/indicators"))) {
            JsonObject indicator = value.asJsonObject();
            assertThat(indicator.getString("label"))
                    .as(indicator.getString("code"))
                    .isNotEqualTo("indicator." + indicator.getString("code"));
        }
    }

    private String draft() throws IOException {
        return json(safety.send("POST", "/letters", gas())).getString("number");
    }

    private void figure(String number, String key, String value, String evidence) {
        HttpResponse<String> entered = safety.send(
                "POST",
                "/letters/" + number + "/figures",
                "{\"key\":\"" + key + "\",\"value\":" + value + ",\"evidence\":\"" + evidence + "\"}");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
    }

    private static JsonObject act(Api who, String number, String action) {
        HttpResponse<String> answer =
                who.send("POST", "/letters/" + number + "/actions/" + action, "{\"note\":\"情况属实\"}");
        assertThat(answer.statusCode()).as(action + " " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonObject line(JsonObject score, String key) {
        return score.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(l -> l.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> warnings(JsonObject letter) {
        return letter.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(w -> w.getString("code"))
                .toList();
    }

    private static String gas() throws IOException {
        return GasLetter.binding(2026, "employee", "CS-HALL");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static List<JsonValue> array(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    }
}
