package org.anlan.inspection.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.anlan.platform.InvalidInput;

/**
 * When a plan's inspections fall. The n-th cycle begins at anchor + n × every × unit, always counted from the anchor and
 * never from the one before, so that 31 January is followed by 28 February and by 31 March.
 *
 * @param every 1 to 366
 * @param until last day that can be scheduled, or null for no end
 * @param weekdays for WEEKDAYS one or more, for NTH_WEEKDAY exactly one, else empty
 * @param nth for NTH_WEEKDAY 1 to 5, or -1 for the last; a month without a fifth has none
 */
public record Schedule(
        CycleUnit unit,
        int every,
        LocalDate anchor,
        LocalDate until,
        DayRule dayRule,
        Set<DayOfWeek> weekdays,
        Integer nth,
        Roll roll) {

    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    public Schedule {
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
        roll = roll == null ? Roll.NONE : roll;
        dayRule = dayRule == null ? DayRule.ANCHOR_DAY : dayRule;
    }

    /** @throws InvalidInput naming every field that does not fit */
    public void validate() {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(unit == null, "schedule.unit", "required")
                .rejectIf(anchor == null, "schedule.anchor", "required")
                .rejectIf(every < 1 || every > 366, "schedule.every", "out_of_range", 1, 366)
                .rejectIf(
                        anchor != null && until != null && !isOutOfReach(until) && until.isBefore(anchor),
                        "schedule.until",
                        "before_start",
                        anchor)
                .rejectIf(isOutOfReach(anchor), "schedule.anchor", "out_of_range", EARLIEST, LATEST)
                .rejectIf(isOutOfReach(until), "schedule.until", "out_of_range", EARLIEST, LATEST);
        if (unit != null) {
            checkRule(errors);
        }
        errors.throwIfAny();
    }

    private void checkRule(InvalidInput.Collector errors) {
        boolean daily = dayRule == DayRule.EVERY_DAY || dayRule == DayRule.WORKDAYS;
        boolean monthly = unit.compareTo(CycleUnit.MONTH) >= 0;
        boolean badNth = nth == null || nth == 0 || nth < -1 || nth > 5;
        errors.rejectIf(daily && unit != CycleUnit.DAY, "schedule.dayRule", "rule_needs_cycle", dayRule, CycleUnit.DAY)
                .rejectIf(
                        dayRule == DayRule.WEEKDAYS && unit != CycleUnit.WEEK,
                        "schedule.dayRule",
                        "rule_needs_cycle",
                        dayRule,
                        CycleUnit.WEEK)
                .rejectIf(
                        dayRule == DayRule.NTH_WEEKDAY && !monthly,
                        "schedule.dayRule",
                        "rule_needs_cycle",
                        dayRule,
                        CycleUnit.MONTH)
                .rejectIf(dayRule == DayRule.WEEKDAYS && weekdays.isEmpty(), "schedule.weekdays", "required")
                .rejectIf(dayRule == DayRule.NTH_WEEKDAY && weekdays.size() != 1, "schedule.weekdays", "exactly_one")
                .rejectIf(dayRule == DayRule.NTH_WEEKDAY && badNth, "schedule.nth", "out_of_range", -1, 5);
    }

    /** Whether a day is given that no plan reaches. */
    public static boolean isOutOfReach(LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
    }
}
