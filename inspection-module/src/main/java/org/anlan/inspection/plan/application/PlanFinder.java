package org.anlan.inspection.plan.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Where;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.PlanQuery;
import org.anlan.inspection.plan.PlanRow;
import org.anlan.inspection.plan.PlanSort;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;

/** Reads plans for lists. */
@Dependent
class PlanFinder {

    private static final String FROM =
            " from inspection.inspection_plan p" + " join inspection.checklist c on c.number = p.checklist_number";

    private static final String NEXT = "(select min(i.effective_on) from inspection.inspection i"
            + " where i.plan_number = p.number and i.status = 'PLANNED' and i.effective_on >= :today)";

    private static final String SELECT = "select p.number, p.title, p.checklist_number, c.title as checklist_title,"
            + " p.unit_code, p.level, p.status, p.assignee_login, p.cycle_unit, p.cycle_every,"
            + " cast(" + NEXT + " as text) as next_on,"
            + " (select count(*) from inspection.inspection i where i.plan_number = p.number"
            + "   and i.status in ('PLANNED', 'IN_PROGRESS') and i.announced) as open,"
            + " (select count(*) from inspection.inspection i where i.plan_number = p.number"
            + "   and i.status = 'MISSED') as missed" + FROM;

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Desk desk;

    Page<PlanRow> find(PlanQuery query, PageRequest page) {
        Where where = Where.inScope(
                        desk.access().filter(InspectionPermission.PLAN_READ),
                        "p.unit_code",
                        "p.assignee_login",
                        "p.created_by")
                .contains(query.text(), "p.title", "p.number")
                .equal("p.status", "status", query.status())
                .equal("p.level", "level", query.level())
                .equal("p.unit_code", "unit", query.unitCode())
                .equal("p.checklist_number", "checklist", query.checklistNumber())
                .equal("p.assignee_login", "assignee", query.assigneeLogin());
        @SuppressWarnings("unchecked")
        List<Tuple> rows = where.bind(em.createNativeQuery(
                        SELECT + where.sql() + " order by " + order(page) + " limit " + page.size() + " offset "
                                + page.offset(),
                        Tuple.class))
                .setParameter("today", desk.today())
                .getResultList();
        return Page.of(rows.stream().map(this::row).toList(), page, () -> where.count(em, FROM));
    }

    private static String order(PageRequest page) {
        String key = switch (page.sortKey(PlanSort.class, PlanSort.NUMBER)) {
            case NUMBER -> "p.number";
            case TITLE -> "p.title";
            case NEXT_ON -> "next_on";
            case UPDATED_AT -> "p.updated_at";
        };
        boolean newestFirst = page.sort() == null;
        return key + (newestFirst || page.descending() ? " desc nulls last" : " nulls last") + ", p.id";
    }

    private PlanRow row(Tuple t) {
        String next = t.get("next_on", String.class);
        String assignee = t.get("assignee_login", String.class);
        return new PlanRow(
                t.get("number", String.class),
                t.get("title", String.class),
                t.get("checklist_number", String.class),
                t.get("checklist_title", String.class),
                t.get("unit_code", String.class),
                units.nameOf(t.get("unit_code", String.class)),
                PlanLevel.valueOf(t.get("level", String.class)),
                PlanStatus.valueOf(t.get("status", String.class)),
                assignee,
                assignee == null ? null : people.nameOf(assignee),
                CycleUnit.valueOf(t.get("cycle_unit", String.class)),
                ((Number) t.get("cycle_every")).intValue(),
                next == null ? null : LocalDate.parse(next),
                ((Number) t.get("open")).longValue(),
                ((Number) t.get("missed")).longValue());
    }
}
