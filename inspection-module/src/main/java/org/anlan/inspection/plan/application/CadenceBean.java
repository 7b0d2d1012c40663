package org.anlan.inspection.plan.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.plan.Cadence;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlanQuery;
import org.anlan.inspection.plan.PlanRow;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.inspection.plan.domain.CadenceCheck;
import org.anlan.inspection.plan.domain.Recurrence;
import org.anlan.inspection.plan.domain.WorkDays;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;

/** Simulates a year of the plans in force and compares it with the minimum frequencies. */
@Stateless
public class CadenceBean implements Cadence {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    PlanFinder finder;

    @Inject
    PlanRepository plans;

    @Inject
    UnitCalendar calendars;

    @Inject
    AccessControl access;

    @Override
    public Report check(String unitCode, int year) {
        access.require(InspectionPermission.PLAN_READ);
        new InvalidInput.Collector()
                .rejectIf(
                        year < EARLIEST || year > LATEST,
                        "year",
                        "out_of_range",
                        String.valueOf(EARLIEST),
                        String.valueOf(LATEST))
                .throwIfAny();
        List<PlanRow> active = active(unitCode);
        boolean[] unknown = {false};
        List<Line> lines =
                rules().stream().map(rule -> line(rule, active, year, unknown)).toList();
        return new Report(year, lines, unknown[0] ? Set.of(year) : Set.of());
    }

    private Line line(Tuple rule, List<PlanRow> active, int year, boolean[] unknown) {
        List<String> words = List.of(rule.get("words", String.class).split("\n"));
        List<PlanRow> counting = active.stream()
                .filter(plan -> words.stream().anyMatch(word -> names(plan, word)))
                .toList();
        List<LocalDate> days = new ArrayList<>();
        counting.forEach(plan -> days.addAll(days(plan, year, unknown)));
        CycleUnit period = CycleUnit.valueOf(rule.get("period", String.class));
        int times = ((Number) rule.get("times")).intValue();
        CadenceCheck check = new CadenceCheck(period, times, year);
        return new Line(
                rule.get("code", String.class),
                rule.get("label", String.class),
                rule.get("label_en", String.class),
                rule.get("basis", String.class),
                period,
                times,
                counting,
                check.periods(),
                check.gaps(days).stream().limit(MOST_GAPS).toList());
    }

    private static boolean names(PlanRow plan, String word) {
        String text = (plan.title() + " " + plan.checklistTitle()).toLowerCase(Locale.ROOT);
        return text.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Days on which the plan would fall, also those scheduled at the end of the year before. */
    private List<LocalDate> days(PlanRow plan, int year, boolean[] unknown) {
        PlanFacts facts = plans.load(plan.number()).planFacts();
        WorkDays calendar = calendars.of(facts.unitCode());
        Recurrence recurrence = new Recurrence(facts.schedule());
        unknown[0] |= recurrence.needsCalendar() && !calendar.hasData(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return recurrence.between(first.minusDays(31), last.plusDays(31), calendar).stream()
                .map(Recurrence.Day::effective)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
    }

    private List<PlanRow> active(String unitCode) {
        PlanQuery query = new PlanQuery(null, PlanStatus.ACTIVE, null, unitCode, null, null);
        List<PlanRow> all = new ArrayList<>();
        Page<PlanRow> page;
        int number = 0;
        do {
            page = finder.find(query, PageRequest.of(number++, PageRequest.MAX_SIZE, null));
            all.addAll(page.items());
        } while (page.items().size() == PageRequest.MAX_SIZE);
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rules() {
        return em.createNativeQuery(
                        "select code, label, label_en, array_to_string(words, E'\\n') as words, period, times, basis"
                                + " from inspection.cadence_rule order by position, code",
                        Tuple.class)
                .getResultList();
    }
}
