package org.anlan.web.demo.inspection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;
import org.anlan.web.demo.story.Lines;
import org.anlan.web.demo.story.Times;

/**
 * A plan of the story: what it says, and on which days its inspections fall.
 *
 * @param begins the day it comes into force
 */
record Rota(
        String alias,
        String title,
        String checklist,
        String unit,
        String place,
        PlanLevel level,
        String assignee,
        LocalDate begins,
        Schedule schedule) {

    private static final Window WINDOW = new Window(1, 0, 2);

    /**
     * Weekly ones fall on the weekday of the day the demonstration was installed, so that some are due then; on the
     * workday beside it when it was installed at a weekend.
     */
    static List<Rota> all(Times times) {
        return Lines.of("rota.txt").stream().map(f -> of(f, times)).toList();
    }

    private static Rota of(List<String> f, Times times) {
        return new Rota(
                f.get(0),
                f.get(1),
                f.get(2),
                f.get(3),
                f.get(4),
                PlanLevel.valueOf(f.get(5)),
                f.get(6),
                times.daysAgo(Integer.parseInt(f.get(7))),
                schedule(f, times));
    }

    private static Schedule schedule(List<String> f, Times times) {
        LocalDate anchor = times.daysAgo(Integer.parseInt(f.get(10)));
        int every = Integer.parseInt(f.get(9));
        Set<DayOfWeek> day = Set.of(workday(times.today().getDayOfWeek().plus(Integer.parseInt(f.get(11)))));
        return switch (f.get(8)) {
            case "daily" ->
                new Schedule(CycleUnit.DAY, every, anchor, null, DayRule.WORKDAYS, Set.of(), null, Roll.NONE);
            case "weekly" -> new Schedule(CycleUnit.WEEK, every, anchor, null, DayRule.WEEKDAYS, day, null, Roll.NONE);
            case "monthly" ->
                new Schedule(CycleUnit.MONTH, every, anchor, null, DayRule.ANCHOR_DAY, Set.of(), null, Roll.NONE);
            case "quarterly" ->
                new Schedule(CycleUnit.QUARTER, every, anchor, null, DayRule.ANCHOR_DAY, Set.of(), null, Roll.NEXT);
            default -> throw new IllegalStateException("no such cycle: " + f.get(8));
        };
    }

    private static DayOfWeek workday(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> DayOfWeek.FRIDAY;
            case SUNDAY -> DayOfWeek.MONDAY;
            default -> day;
        };
    }

    PlanFacts facts(String checklistNumber) {
        return new PlanFacts(title, checklistNumber, unit, place, level, assignee, schedule, WINDOW);
    }

    /** Days from the one after it begins up to today on which it falls; those that roll to another are left to be done. */
    List<LocalDate> days(Times times) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = begins.plusDays(1); !day.isAfter(times.today()); day = day.plusDays(1)) {
            if (falls(day, times)) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean falls(LocalDate day, Times times) {
        LocalDate anchor = schedule.anchor();
        return switch (schedule.unit()) {
            case DAY -> times.isWorkday(day);
            case WEEK -> {
                LocalDate week = anchor.minusDays(anchor.getDayOfWeek().getValue() - 1L);
                long weeks = java.time.temporal.ChronoUnit.WEEKS.between(week, day);
                yield schedule.weekdays().contains(day.getDayOfWeek()) && weeks % schedule.every() == 0;
            }
            default -> {
                long months = schedule.unit() == CycleUnit.QUARTER ? 3 : 1;
                long between =
                        java.time.temporal.ChronoUnit.MONTHS.between(anchor.withDayOfMonth(1), day.withDayOfMonth(1));
                boolean stays = schedule.roll() == Roll.NONE || times.isWorkday(day);
                yield between % months == 0 && anchor.plusMonths(between).equals(day) && stays;
            }
        };
    }
}
