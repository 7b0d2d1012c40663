package org.anlan.inspection.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;

/** A schedule and its window as stored with a plan. */
@Embeddable
public class ScheduleColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "cycle_unit", nullable = false)
    private CycleUnit unit;

    @Column(name = "cycle_every", nullable = false)
    private int every;

    @Column(nullable = false)
    private LocalDate anchor;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_rule", nullable = false)
    private DayRule dayRule;

    @Column(nullable = false)
    private String[] weekdays = {};

    private Integer nth;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Roll roll;

    @Column(name = "opens_before", nullable = false)
    private int opensBefore;

    @Column(name = "due_after", nullable = false)
    private int dueAfter;

    @Column(name = "missed_after", nullable = false)
    private int missedAfter;

    protected ScheduleColumns() {}

    static ScheduleColumns of(Schedule schedule, Window window) {
        ScheduleColumns columns = new ScheduleColumns();
        columns.unit = schedule.unit();
        columns.every = schedule.every();
        columns.anchor = schedule.anchor();
        columns.endsOn = schedule.until();
        columns.dayRule = schedule.dayRule();
        columns.weekdays = schedule.weekdays().stream().sorted().map(Enum::name).toArray(String[]::new);
        columns.nth = schedule.nth();
        columns.roll = schedule.roll();
        columns.opensBefore = window.opensBefore();
        columns.dueAfter = window.dueAfter();
        columns.missedAfter = window.missedAfter();
        return columns;
    }

    Schedule schedule() {
        return new Schedule(
                unit,
                every,
                anchor,
                endsOn,
                dayRule,
                Arrays.stream(weekdays).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                nth,
                roll);
    }

    Window window() {
        return new Window(opensBefore, dueAfter, missedAfter);
    }

    /** What the audit trail keeps, each part by itself, so that a change tells what changed. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cycleUnit", unit);
        facts.put("every", every);
        facts.put("anchor", anchor);
        facts.put("until", endsOn);
        facts.put("dayRule", dayRule);
        facts.put("weekdays", List.of(weekdays));
        facts.put("nth", nth);
        facts.put("roll", roll);
        facts.put("opensBefore", opensBefore);
        facts.put("dueAfter", dueAfter);
        facts.put("missedAfter", missedAfter);
        return facts;
    }
}
