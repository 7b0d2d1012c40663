package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.anlan.platform.command.Desk;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.people.Units;

/** Counts findings and planned inspections of a period. */
@Dependent
class IndicatorQueries {

    static final String FOUND_ON = "cast(created_at at time zone :zone as date)";
    private static final String FINDING_WORDS = "concat_ws(' ', title, description, defect_type, place)";
    private static final String INSPECTION_WORDS = "concat_ws(' ', title, place)";

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Desk desk;

    /** @param part of the whole that fulfils the condition */
    record Counted(long part, long whole) {
        Measurement rate(String explanation) {
            return Measurement.rate(part, whole, explanation);
        }

        Measurement count(String explanation) {
            return Measurement.count(part, explanation);
        }
    }

    /** @param day expression of the day that must lie in the period */
    Counted findings(MeasureScope scope, String day, String of, String fulfilled) {
        return counted(
                "select count(*) filter (where " + fulfilled + "), count(*)" + findingsCounted(scope, day, of), scope);
    }

    static String findingsCounted(MeasureScope scope, String day, String of) {
        return " from inspection.finding where " + of + " and " + day + " between :from and :until"
                + within(scope, "responsible_login", FINDING_WORDS);
    }

    /** Planned inspections whose window has ended, those excused left out. */
    Counted inspections(MeasureScope scope, String fulfilled) {
        return counted("select count(*) filter (where " + fulfilled + "), count(*)" + inspectionsCounted(scope), scope);
    }

    static String inspectionsCounted(MeasureScope scope) {
        return " from inspection.inspection where plan_number is not null"
                + " and status not in ('WITHDRAWN', 'EXCUSED', 'VOIDED')"
                + " and effective_on between :from and :until and (due_at <= :now or status <> 'PLANNED')"
                + within(scope, "coalesce(inspector_login, assignee_login)", INSPECTION_WORDS);
    }

    /** Days from discovery to closing of the findings closed in the period. */
    Measurement averageDays(MeasureScope scope) {
        Query query =
                em.createNativeQuery("select coalesce(sum(extract(epoch from closed_at - created_at) / 86400), 0),"
                        + " count(*) from inspection.finding where status = 'CLOSED'"
                        + " and cast(closed_at at time zone :zone as date) between :from and :until"
                        + within(scope, "responsible_login", FINDING_WORDS));
        Object[] row = (Object[]) bind(query, scope).getSingleResult();
        BigDecimal days = new BigDecimal(row[0].toString()).setScale(1, RoundingMode.HALF_UP);
        return Measurement.mean(days, ((Number) row[1]).longValue(), "finding_days");
    }

    private Counted counted(String sql, MeasureScope scope) {
        Object[] row = (Object[]) bind(em.createNativeQuery(sql), scope).getSingleResult();
        return new Counted(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private static String within(MeasureScope scope, String person, String words) {
        return (scope.unitCode() == null ? "" : " and unit_code = any(string_to_array(:units, ' '))")
                + (scope.login() == null ? "" : " and " + person + " = :login")
                + (scope.topic() == null ? "" : " and position(lower(:topic) in lower(" + words + ")) > 0");
    }

    private Query bind(Query query, MeasureScope scope) {
        Map<String, Object> values = values(scope);
        query.getParameters().forEach(p -> query.setParameter(p.getName(), values.get(p.getName())));
        return query;
    }

    /** By the names that the conditions use. */
    Map<String, Object> values(MeasureScope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", scope.period().from());
        values.put("until", scope.period().until());
        values.put("zone", desk.zone().id().getId());
        values.put("now", desk.now());
        values.put("today", desk.today());
        values.put("units", scope.unitCode() == null ? "" : String.join(" ", units.subtree(scope.unitCode())));
        values.put("login", scope.login());
        values.put("topic", scope.topic());
        return values;
    }
}
