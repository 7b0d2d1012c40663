package org.anlan.inspection.checklist.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Where;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.ChecklistRow;
import org.anlan.inspection.checklist.ChecklistSort;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.Units;

/** Reads checklists for lists. One without a unit is for everybody who may read checklists. */
@Dependent
class ChecklistFinder {

    private static final String FROM = " from inspection.checklist c";

    private static final String NEWEST =
            "(select max(v.number) from inspection.checklist_version v" + " where v.checklist_id = c.id%s)";

    private static final String SELECT = "select c.number, c.title, c.category, c.unit_code, c.status, c.source,"
            + " c.updated_at, coalesce(" + NEWEST.formatted(" and v.published_at is not null") + ", 0) as published,"
            + " " + NEWEST.formatted("") + " as newest,"
            + " (select count(*) from inspection.checklist_node n join inspection.checklist_version v"
            + "   on v.id = n.version_id where v.checklist_id = c.id and n.kind = 'ITEM'"
            + "   and v.number = " + NEWEST.formatted("") + ") as items,"
            + " (select count(*) from inspection.checklist_node n join inspection.checklist_version v"
            + "   on v.id = n.version_id where v.checklist_id = c.id and v.published_at is null"
            + "   and n.text is null) as flagged" + FROM;

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Desk desk;

    Page<ChecklistRow> find(ChecklistQuery query, PageRequest page) {
        Where where = visible()
                .contains(query.text(), "c.title", "c.category", "c.number")
                .equal("c.status", "status", query.status())
                .equal("c.source", "source", query.source())
                .equal("c.unit_code", "unit", query.unitCode());
        return Page.of(rows(where, order(page), page.size(), page.offset()), page, () -> where.count(em, FROM));
    }

    List<ChecklistRow> inForce() {
        return rows(visible().equal("c.status", "status", ChecklistStatus.PUBLISHED), "c.title, c.id", 200, 0);
    }

    private Where visible() {
        ScopeFilter scope = desk.access().filter(InspectionPermission.CHECKLIST_READ);
        return Where.inScope(scope, "coalesce(c.unit_code, '')", "c.created_by");
    }

    private static String order(PageRequest page) {
        boolean newestFirst = page.sort() == null;
        String key = switch (page.sortKey(ChecklistSort.class, ChecklistSort.UPDATED_AT)) {
            case UPDATED_AT -> "c.updated_at";
            case NUMBER -> "c.number";
            case TITLE -> "c.title";
        };
        return key + (newestFirst || page.descending() ? " desc" : "") + ", c.id";
    }

    @SuppressWarnings("unchecked")
    private List<ChecklistRow> rows(Where where, String order, int size, int offset) {
        List<Tuple> rows = where.bind(em.createNativeQuery(
                        SELECT + where.sql() + " order by " + order + " limit " + size + " offset " + offset,
                        Tuple.class))
                .getResultList();
        return rows.stream().map(this::row).toList();
    }

    private ChecklistRow row(Tuple t) {
        String unit = t.get("unit_code", String.class);
        int published = ((Number) t.get("published")).intValue();
        return new ChecklistRow(
                t.get("number", String.class),
                t.get("title", String.class),
                t.get("category", String.class),
                unit,
                unit == null ? null : units.nameOf(unit),
                ChecklistStatus.valueOf(t.get("status", String.class)),
                ChecklistSource.valueOf(t.get("source", String.class)),
                published,
                ((Number) t.get("newest")).intValue() > published,
                ((Number) t.get("items")).longValue(),
                ((Number) t.get("flagged")).longValue(),
                t.get("updated_at", Instant.class));
    }
}
