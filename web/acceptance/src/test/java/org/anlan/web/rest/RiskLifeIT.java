package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The life of a risk over REST: three people, the frozen edition, reviews, a high risk kept, and what tickets propose. */
class RiskLifeIT {
    private final Api safety = Api.as("safety");
    private final Api manager = Api.as("manager");
    private final Api head = Api.as("head");

    @Test
    void one_person_is_refused_as_author_and_reviewer_in_words() {
        String risk = draft(manager, 2, 4);
        ok(act(manager, risk, "submit", ""));
        HttpResponse<String> refused = act(manager, risk, "review", "");
        problem(refused, 409, "risk.three_people");
        assertThat(refused.body()).contains("三个不同的人");
        assertThat(manager.get("/risks/" + risk).body()).contains("\"status\":\"PENDING_REVIEW\"");
    }

    @Test
    void three_people_approve_a_change_of_level_opens_it_again_and_both_editions_stay() {
        String risk = effective(2, 4);
        assertThat(get(safety, "/risks/" + risk)).contains("\"status\":\"EFFECTIVE\"", "\"editions\":1");
        problem(act(safety, risk, "approve", ""), 403, "not_allowed");
        problem(act(head, risk, "submit", ""), 403, "not_allowed");

        ok(safety.send("POST", "/risks/" + risk + "/assessments", "{\"likelihood\":5,\"severity\":4}"));
        assertThat(get(safety, "/risks/" + risk)).contains("\"status\":\"DRAFT\"", "\"level\":\"高\"");
        approve(risk);
        String editions = get(safety, "/risks/" + risk + "/editions");
        assertThat(editions).contains("\"edition\":1", "\"edition\":2", "\"风险等级\":\"中\"", "\"风险等级\":\"高\"");
    }

    @Test
    void step_that_the_state_does_not_know_is_409_and_an_old_version_412() {
        String risk = draft(safety, 2, 4);
        problem(act(manager, risk, "review", ""), 409, "risk.illegal_transition");
        String tag = safety.get("/risks/" + risk).headers().firstValue("ETag").orElseThrow();
        ok(safety.send("POST", "/risks/" + risk + "/assessments", "{\"likelihood\":1,\"severity\":4}"));
        problem(safety.send("POST", "/risks/" + risk + "/actions/submit", "{}", "If-Match", tag), 412, "stale_version");
    }

    @Test
    void review_is_asked_for_taken_up_and_confirmed_with_its_conclusion() {
        String risk = effective(2, 4);
        assertThat(safety.send("POST", "/risks/" + risk + "/reviews", "{\"reason\":\"换了供应商\"}")
                        .statusCode())
                .isEqualTo(201);
        problem(safety.send("POST", "/risks/" + risk + "/reviews", "{\"reason\":\"再看\"}"), 409, "risk.review_asked");
        ok(act(safety, risk, "reassess", ""));
        ok(act(manager, risk, "confirm", "措施有效"));
        assertThat(get(safety, "/risks/" + risk + "/reviews"))
                .contains("\"cause\":\"ASKED\"", "\"outcome\":\"CONFIRMED\"", "措施有效");
    }

    @Test
    void high_risk_is_kept_with_reason_day_and_another_approver() {
        String risk = effective(5, 4);
        HttpResponse<String> bare = safety.send("POST", "/risks/" + risk + "/retentions", "{}");
        problem(bare, 400, "invalid_input");
        assertThat(bare.body()).contains("\"field\":\"reason\"", "\"field\":\"until\"");
        String until = java.time.LocalDate.now().plusDays(60).toString();
        HttpResponse<String> asked = safety.send(
                "POST", "/risks/" + risk + "/retentions", "{\"reason\":\"等备件\",\"until\":\"" + until + "\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String path = "/risks/" + risk + "/retentions/" + first("\"id\":(\\d+)", asked.body());
        problem(safety.send("POST", path + "/actions/approve", "{}"), 403, "not_allowed");
        problem(head.send("POST", path + "/actions/refuse", "{}"), 400, "invalid_input");
        ok(head.send("POST", path + "/actions/approve", "{}"));
        problem(head.send("POST", path + "/actions/refuse", "{\"note\":\"不行\"}"), 409, "retention.illegal_transition");
        assertThat(get(safety, "/risks/" + risk + "/retentions")).contains("\"status\":\"APPROVED\"", until);
    }

    @Test
    void repeated_complaints_propose_a_higher_likelihood_and_a_person_decides() {
        String risk = effective(2, 4);
        String category = "T-QUALITY";
        problem(safety.send("PUT", "/risks/" + risk + "/categories/T-NONE", "{}"), 400, "invalid_input");
        ok(safety.send("PUT", "/risks/" + risk + "/categories/" + category, "{\"tickets\":2,\"days\":30}"));
        List<String> tickets = List.of(complaint(category), complaint(category));
        String proposals = get(safety, "/risks/" + risk + "/proposals");
        assertThat(proposals).contains("\"status\":\"OPEN\"", "\"likelihood\":3");
        tickets.forEach(ticket -> assertThat(proposals).contains(ticket));
        String path = "/risks/" + risk + "/proposals/" + first("\"id\":(\\d+)", proposals) + "/actions/";
        problem(Api.as("auditor").send("POST", path + "accept", "{}"), 403, "not_allowed");
        problem(safety.send("POST", path + "reject", "{}"), 400, "invalid_input");
        ok(safety.send("POST", path + "accept", "{\"reason\":\"属实\"}"));
        problem(safety.send("POST", path + "reject", "{\"reason\":\"迟了\"}"), 409, "proposal.decided");
        assertThat(get(safety, "/risks/" + risk)).contains("\"score\":12", tickets.get(0));
    }

    private String complaint(String category) {
        HttpResponse<String> taken = Api.as("agent")
                .send(
                        "POST",
                        "/tickets",
                        "{\"kind\":\"T\",\"categoryCode\":\"%s\",\"subject\":\"收费不清\",\"callerName\":\"王女士\",\"callerPhone\":\"13900001111\"}"
                                .formatted(category));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return first("\"number\":\"([^\"]+)\"", taken.body());
    }

    private String effective(int likelihood, int severity) {
        String risk = draft(safety, likelihood, severity);
        approve(risk);
        return risk;
    }

    private void approve(String risk) {
        ok(act(safety, risk, "submit", ""));
        ok(act(manager, risk, "review", ""));
        ok(act(head, risk, "approve", ""));
    }

    private String draft(Api author, int likelihood, int severity) {
        String register = first("\"number\":\"([^\"]+)\"", get(safety, "/risk-registers?type=hazard-ls"));
        HttpResponse<String> created = author.send("POST", "/risks", """
            {"register":"%s","title":"REST 换表作业","hazardClasses":["UNSAFE_ACT"],"accidentTypes":["FIRE"],
             "measures":[{"text":"更换旧表垫","checkEvery":"MONTH"}],"rating":{"likelihood":%d,"severity":%d}}
            """.formatted(register, likelihood, severity));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return first("\"number\":\"([^\"]+)\"", created.body());
    }

    private static HttpResponse<String> act(Api who, String risk, String action, String reason) {
        return who.send("POST", "/risks/" + risk + "/actions/" + action, "{\"reason\":\"" + reason + "\"}");
    }

    private static String get(Api who, String path) {
        HttpResponse<String> answer = who.get(path);
        ok(answer);
        return answer.body();
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
