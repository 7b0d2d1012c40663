package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration shows from its first start: half a year of work in all its states, each in its time. */
class DemoStoryIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Person AUDITOR = Person.as("auditor");

    @Test
    void tickets_of_every_kind_stand_in_every_state() {
        List<JsonObject> tickets = all("/tickets");
        assertThat(tickets).hasSizeGreaterThan(150);
        assertThat(values(tickets, "kind")).contains("B", "Y", "T", "Z", "Q", "C");
        assertThat(values(tickets, "status"))
                .contains(
                        "NEW",
                        "ACCEPTED",
                        "DISPATCHED",
                        "IN_PROGRESS",
                        "SUSPENDED",
                        "AWAITING_CALL_BACK",
                        "CLOSED",
                        "INVALID");
    }

    @Test
    void numbers_by_day_bear_the_day_of_the_request() {
        DateTimeFormatter inNumber = DateTimeFormatter.ofPattern("yyyyMMdd");
        Instant now = Instant.now();
        for (JsonObject ticket : all("/tickets")) {
            Instant received =
                    OffsetDateTime.parse(ticket.get("receivedAt").getAsString()).toInstant();
            String day = received.atZone(ZONE).toLocalDate().format(inNumber);
            assertThat(ticket.get("number").getAsString()).contains("-" + day + "-");
            assertThat(received).isBefore(now);
        }
    }

    @Test
    void findings_stand_in_every_state() {
        assertThat(values(all("/findings"), "status"))
                .contains(
                        "REPORTED",
                        "REGISTERED",
                        "RECTIFYING",
                        "PENDING_ACCEPTANCE",
                        "PENDING_SIGN_OFF",
                        "CLOSED",
                        "REJECTED",
                        "VOIDED");
        assertThat(all("/findings?overdue=true")).isNotEmpty();
        assertThat(all("/findings?level=MAJOR")).hasSizeGreaterThan(1);
    }

    @Test
    void inspections_were_done_late_missed_and_excused_and_some_are_due_today() {
        assertThat(values(all("/inspections"), "status"))
                .contains("PLANNED", "COMPLETED", "COMPLETED_LATE", "MISSED", "EXCUSED");
        LocalDate installed = LocalDate.now(ZONE);
        assertThat(values(
                        all("/inspections?from=" + installed.minusDays(1) + "&to=" + installed.plusDays(1)),
                        "assigneeLogin"))
                .contains("field", "safety");
    }

    @Test
    void risks_are_approved_by_three_people_and_some_are_on_their_way() {
        assertThat(values(all("/risks"), "status"))
                .contains("EFFECTIVE", "PENDING_REVIEW", "PENDING_APPROVAL", "DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "field"})
    void people_of_a_team_find_the_risks_of_their_work(String login) {
        assertThat(Person.as(login)
                        .get("/risks")
                        .status(200)
                        .json()
                        .get("total")
                        .getAsInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "manager", "safety", "safety2", "agent", "agent2", "field", "employee", "supplier"})
    void everybody_finds_work(String login) {
        assertThat(Person.as(login)
                        .get("/my-work")
                        .status(200)
                        .json()
                        .get("open")
                        .getAsInt())
                .as(login)
                .isPositive();
    }

    @Test
    void no_scene_was_refused() {
        assertThat(Installation.texts(
                        "select name || ' ' || value from platform.setup_mark where name like 'demo.story.refused%'"))
                .isEmpty();
        assertThat(Installation.texts("select value from platform.setup_mark where name = 'demo.story.told'"))
                .containsExactly("complete");
    }

    @Test
    void audit_trail_is_in_order() {
        AUDITOR.get("/audit/verify").status(200);
    }

    private static List<JsonObject> all(String path) {
        List<JsonObject> all = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        for (int page = 0; page < 20; page++) {
            JsonObject answer = AUDITOR.get(path + separator + "size=200&page=" + page)
                    .status(200)
                    .json();
            for (JsonElement item : answer.getAsJsonArray("items")) {
                all.add(item.getAsJsonObject());
            }
            if (answer.getAsJsonArray("items").size() < 200) {
                break;
            }
        }
        return all;
    }

    private static Set<String> values(List<JsonObject> items, String field) {
        return items.stream()
                .map(item -> item.get(field))
                .filter(value -> value != null && !value.isJsonNull())
                .map(JsonElement::getAsString)
                .collect(Collectors.toSet());
    }
}
