package org.anlan.servicedesk.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;
import org.junit.jupiter.api.Test;

class SlaReplayTest {
    private static final WorkingTime TIME = new OfficeTime();
    private static final SlaTargets TARGETS = SlaTargets.of("p", "cn", 30L, 120L, 480L, 480L);

    @Test
    void a_deadline_survives_lunch_and_night() {
        StepClock solution = step(SlaStep.SOLUTION, at("2026-11-16T09:00"), Kind.OPENED);
        assertThat(solution.teamDueAt()).isEqualTo(at("2026-11-17T09:30"));
        assertThat(solution.teamWarnAt()).isEqualTo(at("2026-11-16T16:30"));
        assertThat(solution.customerDueAt()).isEqualTo(solution.teamDueAt());
    }

    @Test
    void a_weekend_and_a_holiday_are_skipped_and_a_make_up_sunday_is_worked() {
        assertThat(step(SlaStep.ARRIVAL, at("2026-11-27T16:30"), Kind.OPENED).teamDueAt())
                .isEqualTo(at("2026-11-30T09:30"));
        assertThat(step(SlaStep.ARRIVAL, at("2026-11-17T16:30"), Kind.OPENED).teamDueAt())
                .isEqualTo(at("2026-11-19T09:30"));
        assertThat(step(SlaStep.ARRIVAL, at("2026-11-20T16:30"), Kind.OPENED).teamDueAt())
                .isEqualTo(at("2026-11-22T09:30"));
    }

    @Test
    void a_pause_moves_the_teams_deadline_and_never_the_customers() {
        List<LedgerEntry> ledger = new ArrayList<>();
        ledger.add(new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED));
        ledger.add(new LedgerEntry(at("2026-11-16T10:00"), Kind.PAUSED));
        StepClock paused = solution(ledger);
        assertThat(paused.paused()).isTrue();
        assertThat(paused.teamDueAt()).isNull();
        assertThat(paused.customerDueAt()).isEqualTo(at("2026-11-17T09:30"));
        ledger.add(new LedgerEntry(at("2026-11-16T11:00"), Kind.RESUMED));
        StepClock resumed = solution(ledger);
        assertThat(resumed.teamDueAt()).isEqualTo(at("2026-11-17T10:30"));
        assertThat(resumed.customerDueAt()).isEqualTo(at("2026-11-17T09:30"));
        SlaReplay replay = new SlaReplay(ledger, TARGETS, TIME);
        assertThat(replay.teamMinutes(SlaStep.SOLUTION, at("2026-11-16T12:00"))).isEqualTo(120);
        assertThat(replay.customerMinutes(SlaStep.SOLUTION, at("2026-11-16T12:00")))
                .isEqualTo(180);
    }

    @Test
    void a_deadline_reached_before_the_pause_stays() {
        StepClock response = new SlaReplay(
                        List.of(
                                new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED),
                                new LedgerEntry(at("2026-11-16T10:00"), Kind.PAUSED)),
                        TARGETS,
                        TIME)
                .steps()
                .get(0);
        assertThat(response.teamDueAt()).isEqualTo(at("2026-11-16T09:30"));
    }

    @Test
    void time_between_solution_and_reopening_counts_for_the_customer_only() {
        List<LedgerEntry> ledger = List.of(
                new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED),
                new LedgerEntry(at("2026-11-16T10:00"), Kind.SOLVED),
                new LedgerEntry(at("2026-11-16T14:00"), Kind.REOPENED));
        SlaReplay replay = new SlaReplay(ledger, TARGETS, TIME);
        assertThat(replay.teamMinutes(SlaStep.SOLUTION, at("2026-11-16T15:00"))).isEqualTo(120);
        assertThat(replay.customerMinutes(SlaStep.SOLUTION, at("2026-11-16T15:00")))
                .isEqualTo(270);
        assertThat(solution(ledger).metAt()).isNull();
    }

    @Test
    void reporting_back_counts_from_the_solution() {
        List<LedgerEntry> ledger = new ArrayList<>(List.of(new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED)));
        assertThat(new SlaReplay(ledger, TARGETS, TIME).steps())
                .extracting(StepClock::step)
                .containsExactly(SlaStep.FIRST_RESPONSE, SlaStep.ARRIVAL, SlaStep.SOLUTION);
        ledger.add(new LedgerEntry(at("2026-11-16T10:00"), Kind.SOLVED));
        List<StepClock> steps = new SlaReplay(ledger, TARGETS, TIME).steps();
        assertThat(steps.get(3).teamDueAt()).isEqualTo(at("2026-11-17T10:30"));
        assertThat(steps.subList(0, 3)).allMatch(StepClock::isMet);
        ledger.add(new LedgerEntry(at("2026-11-16T11:00"), Kind.REPORTED));
        assertThat(new SlaReplay(ledger, TARGETS, TIME).steps()).allMatch(StepClock::isMet);
    }

    @Test
    void reporting_back_after_a_second_solution_owes_nothing_for_the_first() {
        List<LedgerEntry> ledger = new ArrayList<>(List.of(
                new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED),
                new LedgerEntry(at("2026-11-16T10:00"), Kind.SOLVED),
                new LedgerEntry(at("2026-11-17T10:00"), Kind.REOPENED)));
        StepClock between = step(ledger, SlaStep.REPORT_BACK);
        assertThat(between.metAt()).isNull();
        assertThat(between.voidedAt()).isEqualTo(at("2026-11-17T10:00"));
        ledger.add(new LedgerEntry(at("2026-11-17T11:00"), Kind.SOLVED));
        StepClock again = step(ledger, SlaStep.REPORT_BACK);
        assertThat(again.startedAt()).isEqualTo(at("2026-11-17T11:00"));
        assertThat(again.teamDueAt()).isEqualTo(at("2026-11-19T11:30")).isEqualTo(again.customerDueAt());
        assertThat(new SlaReplay(ledger, TARGETS, TIME).teamMinutes(SlaStep.REPORT_BACK, at("2026-11-17T12:00")))
                .isEqualTo(60);
    }

    @Test
    void what_ended_unfulfilled_was_not_kept_and_is_owed_again_when_reopened() {
        List<LedgerEntry> ledger = new ArrayList<>(List.of(
                new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED),
                new LedgerEntry(at("2026-11-16T09:10"), Kind.RESPONDED),
                new LedgerEntry(at("2026-11-16T10:00"), Kind.ENDED)));
        assertThat(step(ledger, SlaStep.FIRST_RESPONSE).isMet()).isTrue();
        StepClock arrival = step(ledger, SlaStep.ARRIVAL);
        assertThat(arrival.isMet()).isFalse();
        assertThat(arrival.isOwed()).isFalse();
        assertThat(arrival.teamDueAt()).as("the deadline that counted").isEqualTo(at("2026-11-16T11:00"));
        ledger.add(new LedgerEntry(at("2026-11-16T14:00"), Kind.REOPENED));
        assertThat(step(ledger, SlaStep.ARRIVAL).isOwed()).isTrue();
        assertThat(step(ledger, SlaStep.ARRIVAL).teamDueAt()).isEqualTo(at("2026-11-16T15:00"));
    }

    @Test
    void a_step_met_in_time_keeps_the_deadline_that_counted() {
        List<LedgerEntry> ledger = List.of(
                new LedgerEntry(at("2026-11-16T09:00"), Kind.OPENED),
                new LedgerEntry(at("2026-11-16T10:00"), Kind.PAUSED),
                new LedgerEntry(at("2026-11-16T11:00"), Kind.RESUMED),
                new LedgerEntry(at("2026-11-16T14:00"), Kind.SOLVED));
        assertThat(solution(ledger).teamDueAt()).isEqualTo(at("2026-11-17T10:30"));
        assertThat(new SlaReplay(ledger.subList(0, 2), TARGETS, TIME).pausedSince(SlaStep.SOLUTION))
                .isEqualTo(at("2026-11-16T10:00"));
    }

    private static StepClock step(List<LedgerEntry> ledger, SlaStep step) {
        return new SlaReplay(ledger, TARGETS, TIME)
                .steps().stream().filter(s -> s.step() == step).findFirst().orElseThrow();
    }

    private static StepClock solution(List<LedgerEntry> ledger) {
        return new SlaReplay(ledger, TARGETS, TIME)
                .steps().stream()
                        .filter(s -> s.step() == SlaStep.SOLUTION)
                        .findFirst()
                        .orElseThrow();
    }

    private static StepClock step(SlaStep step, Instant at, Kind kind) {
        return new SlaReplay(List.of(new LedgerEntry(at, kind)), TARGETS, TIME)
                .steps().stream().filter(s -> s.step() == step).findFirst().orElseThrow();
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
    }
}
