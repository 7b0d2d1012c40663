package org.anlan.inspection.plan;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Door: whether the plans in force do often enough what must be done. The minimum frequencies are data; a year is
 * simulated with its holidays and make-up days before it happens. Needs {@code inspection-plan.read}.
 */
@Local
public interface Cadence {

    /** How many gaps a line names. */
    int MOST_GAPS = 400;

    /**
     * @param unitCode plans of this unit, or null for all the caller may see
     * @param year 2000 to 2200
     * @throws org.anlan.platform.InvalidInput the year is out of range
     */
    Report check(String unitCode, int year);

    /** @param yearsWithoutCalendar the year when its holidays are not known and a plan depends on them: weekends only */
    record Report(int year, List<Line> lines, Set<Integer> yearsWithoutCalendar) {
        public Report {
            lines = List.copyOf(lines);
            yearsWithoutCalendar = Set.copyOf(yearsWithoutCalendar);
        }
    }

    /**
     * One minimum frequency and how the year would go.
     *
     * @param period calendar days, weeks from Monday, months, quarters, half-years or the year
     * @param times how often at least in each period
     * @param plans those that count; none means that nothing is planned at all
     * @param periods periods that lie in the year
     * @param gaps periods with too few inspections
     */
    record Line(
            String rule,
            String label,
            String labelEn,
            String basis,
            CycleUnit period,
            int times,
            List<PlanRow> plans,
            int periods,
            List<Gap> gaps) {
        public Line {
            plans = List.copyOf(plans);
            gaps = List.copyOf(gaps);
        }
    }

    /** A period from its first to its last day, and how many inspections fall on it. */
    record Gap(LocalDate from, LocalDate until, int planned) {}
}
