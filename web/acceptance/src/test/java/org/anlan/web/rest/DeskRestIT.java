package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tickets by the contract: exactly its body, its codes, its separation of people. */
class DeskRestIT {
    private static final String BODY =
            "{\"kind\":\"B\",\"subject\":\"水管漏水\",\"description\":\"厨房\",\"callerName\":\"王女士\","
                    + "\"callerPhone\":\"138 0571 4321\",\"address\":\"3幢2单元407室\",\"priority\":\"HIGH\"}";

    @Test
    void the_body_of_the_contract_gives_a_number_and_a_deadline_once_per_key() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = agent("POST", "/tickets", BODY, "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("\"number\":\"B-").contains("\"dueAt\":\"20");
        assertThat(agent("POST", "/tickets", BODY, "Idempotency-Key", key).body())
                .isEqualTo(first.body());
        assertThat(agent("POST", "/tickets", BODY.replace("HIGH", "LOW"), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_order_is_taken_and_left_for_in_its_order_and_with_the_version_that_was_seen() {
        String number = DeskApi.register(BODY);
        String actions = "/tickets/" + number + "/actions/";
        String seen = agent("GET", "/tickets/" + number, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(agent("POST", actions + "start", "{}").statusCode()).isEqualTo(409);
        assertThat(agent("POST", actions + "accept", "{}", "If-Match", seen).statusCode())
                .isEqualTo(200);
        assertThat(agent("POST", actions + "dispatch", "{\"assignee\":\"field\"}", "If-Match", seen)
                        .statusCode())
                .isEqualTo(412);
        assertThat(agent("POST", actions + "dispatch", "{\"assignee\":\"field\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(as("supplier", "GET", "/tickets/" + number).statusCode()).isEqualTo(404);
        assertThat(as("employee", "GET", "/tickets/" + number).statusCode()).isEqualTo(403);
        assertThat(as("auditor", "POST", actions + "take").statusCode()).isEqualTo(403);
        for (String action : new String[] {"take", "depart", "arrive", "start"}) {
            assertThat(as("field", "POST", actions + action).statusCode())
                    .as(action)
                    .isEqualTo(200);
        }
        HttpResponse<String> again = as("field", "POST", actions + "take");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        assertThat(as("field", "POST", actions + "resolve").statusCode()).isEqualTo(400);
        assertThat(agent("GET", "/tickets/" + number + "/sla", null).body())
                .contains("\"step\":\"SOLUTION\"")
                .contains("\"teamMinutes\"")
                .contains("\"customerMinutes\"")
                .contains("\"trace\":[{");
    }

    @Test
    void a_ticket_becomes_a_hazard_once_and_both_name_each_other() {
        String number = DeskApi.register(BODY);
        String hazard = "/tickets/" + number + "/actions/report-hazard";
        assertThat(agent("POST", hazard, "{}").statusCode()).isEqualTo(200);
        String ticket = agent("GET", "/tickets/" + number, null).body();
        String finding = ticket.replaceAll("(?s).*\"targetNumber\":\"(YH-[^\"]+)\".*", "$1");
        assertThat(Api.as("safety").get("/findings/" + finding).body()).contains("\"sourceNumber\":\"" + number + "\"");
        assertThat(agent("POST", hazard, "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void what_a_body_lacks_or_gets_wrong_is_said_and_never_ignored() {
        String number = DeskApi.register(BODY);
        String path = "/tickets/" + number;
        says(agent("PUT", path, BODY.replace("\"B\"", "\"T\"")), "kind");
        says(agent("PUT", path, BODY.replace("}", ",\"customerNumber\":\"KH-999999\"}")), "customerNumber");
        says(agent("POST", "/tickets", BODY.replace("}", ",\"customerNumber\":\"KH-999999\"}")), "customerNumber");
        says(agent("POST", path + "/links", "{}"), "targetKind");
        says(agent("POST", path + "/links", "{\"targetKind\":\"risk\",\"targetNumber\":\"FX-0\"}"), "targetNumber");
        assertThat(agent("POST", path + "/links", "{\"targetKind\":\"finding\",\"targetNumber\":\"YH-0\"}")
                        .statusCode())
                .isEqualTo(404);
        says(agent("POST", "/tickets/reserved-numbers", "{}"), "kind");
        String reserved = agent("POST", "/tickets/reserved-numbers", "{\"kind\":\"T\",\"count\":1}")
                .body()
                .replaceAll("(?s).*(T-\\d{8}-\\d{4}).*", "$1");
        says(agent("POST", "/tickets", BODY.replace("}", ",\"number\":\"" + reserved + "\"}")), "kind");
        String complaint = DeskApi.register(BODY.replace("\"B\"", "\"T\""));
        says(agent("POST", "/tickets/" + complaint + "/actions/rate", "{}"), "severity");
        says(agent("POST", path + "/actions/mark-duplicate", "{\"original\":\"" + complaint + "\"}"), "reason");
    }

    @Test
    void closing_by_force_needs_its_right_and_is_told_afterwards() {
        String number = DeskApi.register(BODY);
        String actions = "/tickets/" + number + "/actions/";
        agent("POST", actions + "accept", "{}");
        HttpResponse<String> early = agent("POST", actions + "resolve", "{\"solution\":\"好了\"}");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("ticket.illegal_transition");
        says(agent("POST", actions + "dispatch", "{\"assignee\":\"auditor\"}"), "assignee");
        assertThat(agent("POST", actions + "dispatch", "{\"assignee\":\"field\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(as("field2", "POST", actions + "take").statusCode()).isEqualTo(404);
        String forced = "{\"forced\":true,\"reason\":\"客户搬走\"}";
        assertThat(agent("POST", actions + "close", forced).statusCode()).isEqualTo(403);
        assertThat(Api.as("manager").send("POST", actions + "close", forced).body())
                .contains("\"status\":\"CLOSED\"")
                .contains("\"forced\":true");
        assertThat(agent("GET", "/tickets/" + number + "/sla", null).body()).contains("\"state\":\"VOID\"");
        assertThat(Api.as("auditor")
                        .send("POST", "/tickets/" + number + "/comments", "{\"text\":\"看过\",\"internal\":true}")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void says(HttpResponse<String> refused, String field) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void customers_are_masked_until_somebody_says_what_for() {
        HttpResponse<String> made =
                agent("POST", "/customers", "{\"name\":\"周敏\",\"phone\":\"13612345678\",\"tier\":\"KEY\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        String number = made.body().replaceAll("(?s).*\"number\":\"(KH-\\d+)\".*", "$1");
        assertThat(agent("GET", "/customers/" + number, null).body()).contains("136****5678");
        String reveal = "/customers/" + number + "/actions/reveal";
        assertThat(agent("POST", reveal, "{}").statusCode()).isEqualTo(400);
        assertThat(agent("POST", reveal, "{\"purpose\":\"回访\"}").body()).contains("13612345678");
        assertThat(as("auditor", "POST", reveal).statusCode()).isIn(400, 403);
    }

    private static HttpResponse<String> agent(String method, String path, String json, String... headers) {
        return Api.as("agent").send(method, path, json, headers);
    }

    private static HttpResponse<String> as(String login, String method, String path) {
        return Api.as(login).send(method, path, method.equals("POST") ? "{}" : null);
    }
}
