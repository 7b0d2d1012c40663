package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.UUID;
import org.anlan.web.installation.GasLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract where strangers try it: odd parameters, wrong types, too much, again, in another language. */
class EdgesIT {
    private final Api agent = Api.as("agent");
    private final Api safety = Api.as("safety");

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/risks", "/letters", "/checklists", "/inspections", "/findings", "/units"})
    void nul_in_a_parameter_is_refused_by_its_name(String list) {
        HttpResponse<String> refused = Api.as("manager").get(list + "?q=%00");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"q\"", "illegal_character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notifications", "/units", "/calendars", "/level-schemes", "/people", "/risks"})
    void an_order_that_is_none_is_refused_by_every_list(String list) {
        HttpResponse<String> refused = safety.get(list + "?sort=nope");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"sort\"");
    }

    @Test
    void short_lists_are_whole_unless_a_page_is_asked_for() {
        assertThat(safety.get("/units").body()).contains("\"total\":").contains("CS-HALL");
        assertThat(safety.get("/units?size=1").body().split("\"kind\":")).hasSize(2);
        assertThat(safety.get("/units?q=CS-HALL").body()).contains("\"total\":1,");
    }

    @Test
    void more_json_than_any_record_has_is_413() {
        String much = "{\"kind\":\"B\",\"subject\":\"" + "x".repeat(RequestLimits.MOST_JSON) + "\"}";
        assertThat(agent.send("POST", "/tickets", much).statusCode()).isEqualTo(413);
    }

    @Test
    void everything_wrong_with_a_ticket_is_named_at_once() {
        assertThat(agent.send("POST", "/tickets", "{\"kind\":\"X\"}").body())
                .contains("\"field\":\"kind\"", "\"field\":\"subject\"");
        assertThat(agent.send("POST", "/tickets", "{\"kind\":\"B\",\"channel\":\"?\",\"priority\":1.5}")
                        .body())
                .contains("\"field\":\"channel\"", "\"field\":\"priority\"", "\"field\":\"subject\"");
    }

    @Test
    void a_value_of_another_type_is_named_by_its_field() {
        HttpResponse<String> refused =
                Api.as("employee").send("POST", "/findings", "{\"title\":\"x\",\"level\":\"HUGE\",\"source\":5}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"level\"", "\"field\":\"source\"", "unknown_value");
    }

    @Test
    void a_fraction_where_a_whole_number_is_due_and_a_date_beyond_reach_are_named_by_their_fields() {
        String plan = "{\"schedule\":{\"unit\":\"DAY\",\"every\":%s,\"anchor\":\"%s\"}}";
        String path = "/inspection-plans/preview";
        assertThat(safety.send("POST", path, plan.formatted("1.5", "2026-11-28"))
                        .body())
                .contains("\"field\":\"schedule.every\"", "not_a_whole_number");
        assertThat(safety.send("POST", path, plan.formatted("1", "+999999999-12-31"))
                        .body())
                .contains("\"field\":\"schedule.anchor\"", "not_a_date");
        HttpResponse<String> far =
                safety.send("POST", path + "?from=%2B999999999-12-31", plan.formatted("1", "2026-11-28"));
        assertThat(far.statusCode()).as(far.body()).isEqualTo(400);
    }

    @Test
    void an_inspection_that_lacks_everything_or_is_in_no_unit_is_400() {
        assertThat(safety.send("POST", "/inspections", "{}").body()).contains("\"field\":\"checklistNumber\"");
        String nowhere = "{\"checklistNumber\":\"PC-2026-0001\",\"unitCode\":\"nowhere\"}";
        assertThat(safety.send("POST", "/inspections", nowhere).body()).contains("\"field\":\"unitCode\"");
    }

    @Test
    void a_link_to_a_risk_that_nobody_knows_is_named_by_its_field() {
        String body = "{\"title\":\"楼道堆放杂物\",\"riskNumber\":\"FX-2026-999999\"}";
        HttpResponse<String> refused = safety.send("POST", "/findings", body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"riskNumber\"", "\"code\":\"risk_not_found\"");
    }

    @Test
    void a_parameter_that_is_no_number_is_400() {
        assertThat(safety.get("/inspection-plans/cadence?year=x").body()).contains("\"field\":\"year\"");
        assertThat(safety.get("/checklists/PC-2026-0001?version=x").body()).contains("\"field\":\"version\"");
    }

    @Test
    void a_program_gets_the_language_it_asks_for() {
        assertThat(agent.send("POST", "/tickets", "{}", "Accept-Language", "en-GB,en;q=0.8")
                        .body())
                .contains("Please fill this in");
        assertThat(agent.send("POST", "/tickets", "{}").body()).contains("请填写此项");
    }

    @Test
    void a_risk_posted_again_with_its_key_is_one_risk() {
        String key = UUID.randomUUID().toString();
        String register = Api.as("safety").get("/risk-registers?size=1").body().replaceAll(".*?(QD-\\d+-\\d+).*", "$1");
        String body = "{\"register\":\"" + register + "\",\"title\":\"幂等\"}";
        HttpResponse<String> first = safety.send("POST", "/risks", body, "Idempotency-Key", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(safety.send("POST", "/risks", body, "Idempotency-Key", key).body())
                .isEqualTo(first.body());
        assertThat(safety.send("POST", "/risks", body.replace("幂等", "别的"), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void telephone_numbers_are_whole_only_for_those_who_call() {
        String body = "{\"kind\":\"Z\",\"subject\":\"问营业时间\",\"callerPhone\":\"13812345678\"}";
        String number = agent.send("POST", "/tickets", body).body().replaceAll(".*\"number\":\"([^\"]+)\".*", "$1");
        assertThat(agent.get("/tickets/" + number).body()).contains("13812345678");
        assertThat(Api.as("auditor").get("/tickets/" + number).body()).contains("138****5678");
        assertThat(agent.get("/tickets?q=" + number).body()).contains("138****5678");
        assertThat(agent.get("/exports/tickets.csv?q=" + number).body())
                .contains("138****5678")
                .doesNotContain("13812345678");
    }

    @Test
    void the_users_file_of_a_letter_lacks_only_whom_it_binds() throws IOException {
        HttpResponse<String> alone = Api.as("manager").send("POST", "/letters", Files.readString(GasLetter.FILE));
        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(400);
        assertThat(alone.body()).contains("\"year\"", "\"level\"", "\"issuer\"", "\"party\"", "\"partyUnit\"");
    }
}
