package org.anlan.inspection.plan.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Preview;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.domain.Recurrence;
import org.anlan.inspection.plan.domain.ScheduleInForce;
import org.anlan.inspection.plan.domain.WorkDays;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.command.Desk;

/** The days that saving a plan would schedule, and which of them are reckoned without holidays. */
@Dependent
class PlanPreview {

    private static final int MOST_DAYS = 400;
    private static final int MOST_YEARS = 3;

    @Inject
    UnitCalendar calendars;

    @Inject
    Desk desk;

    /**
     * @param inForceFrom from when on the facts would count
     * @param from first scheduled day; null for all that are still to come
     */
    Preview of(PlanFacts facts, LocalDate inForceFrom, LocalDate from, LocalDate until, int limit) {
        LocalDate today = desk.today();
        LocalDate first = from == null ? today : from;
        LocalDate last = until == null ? first.plusYears(1) : until;
        requireReach(first, last);
        LocalDate begins = from == null ? today.minusDays(Recurrence.LONGEST_ROLL) : from;
        List<PlannedDay> days = new ScheduleInForce(facts.schedule(), facts.window(), inForceFrom)
                .days(begins, last, calendar(facts), desk.zone().id()).stream()
                        .filter(day -> from != null || !day.effectiveOn().isBefore(today))
                        .toList();
        int wanted = Math.max(1, Math.min(limit, MOST_DAYS));
        List<PlannedDay> shown = days.subList(0, Math.min(wanted, days.size()));
        boolean more = days.size() > wanted;
        LocalDate end = more ? last(shown) : earlier(last, facts.schedule().until());
        LocalDate begin = shown.isEmpty() ? first : earlier(shown.get(0).scheduledOn(), end);
        return new Preview(shown, withoutCalendar(facts, begin, end), more, inForceFrom);
    }

    private static LocalDate last(List<PlannedDay> days) {
        return days.stream()
                .flatMap(day -> Stream.of(day.scheduledOn(), day.effectiveOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private static void requireReach(LocalDate first, LocalDate last) {
        new InvalidInput.Collector()
                .rejectIf(Schedule.isOutOfReach(first), "from", "out_of_range", Schedule.EARLIEST, Schedule.LATEST)
                .throwIfAny();
        new InvalidInput.Collector()
                .rejectIf(
                        last.isAfter(first.plusYears(MOST_YEARS)) || last.isBefore(first),
                        "to",
                        "out_of_range",
                        first,
                        first.plusYears(MOST_YEARS))
                .throwIfAny();
    }

    Set<Integer> withoutCalendar(PlanFacts facts, LocalDate from, LocalDate until) {
        if (!new Recurrence(facts.schedule()).needsCalendar()) {
            return Set.of();
        }
        WorkDays calendar = calendar(facts);
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .filter(year -> !calendar.hasData(year))
                .boxed()
                .collect(Collectors.toSet());
    }

    private WorkDays calendar(PlanFacts facts) {
        String unit = facts.unitCode() == null || facts.unitCode().isBlank()
                ? desk.access().caller().unitCode()
                : facts.unitCode();
        return calendars.of(unit);
    }
}
