package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.anlan.platform.command.Desk;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;
import org.anlan.platform.people.Units;

/** Counts findings and planned inspections of a period. */
@Dependent
class IndicatorQueries {

    static final String FOUND_ON = "cast(created_at at time zone :zone as date)";

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
    Counted findings(Period period, String unit, String login, String day, String of, String fulfilled) {
        String where = " from inspection.finding where " + of + " and " + day + " between :from and :until"
                + scope(unit, login, "responsible_login");
        return counted("select count(*) filter (where " + fulfilled + "), count(*)" + where, period, unit, login);
    }

    /** Planned inspections whose window has ended, those excused left out. */
    Counted inspections(Period period, String unit, String login, String fulfilled) {
        String where = " from inspection.inspection where plan_number is not null"
                + " and status not in ('WITHDRAWN', 'EXCUSED', 'VOIDED')"
                + " and effective_on between :from and :until and (due_at <= :now or status <> 'PLANNED')"
                + scope(unit, login, "coalesce(inspector_login, assignee_login)");
        return counted("select count(*) filter (where " + fulfilled + "), count(*)" + where, period, unit, login);
    }

    /** Days from discovery to closing of the findings closed in the period. */
    Measurement averageDays(Period period, String unit, String login) {
        Query query =
                em.createNativeQuery("select coalesce(sum(extract(epoch from closed_at - created_at) / 86400), 0),"
                        + " count(*) from inspection.finding where status = 'CLOSED'"
                        + " and cast(closed_at at time zone :zone as date) between :from and :until"
                        + scope(unit, login, "responsible_login"));
        Object[] row = (Object[]) bind(query, period, unit, login).getSingleResult();
        BigDecimal days = new BigDecimal(row[0].toString()).setScale(1, RoundingMode.HALF_UP);
        return Measurement.mean(days, ((Number) row[1]).longValue(), "finding_days");
    }

    private Counted counted(String sql, Period period, String unit, String login) {
        Object[] row =
                (Object[]) bind(em.createNativeQuery(sql), period, unit, login).getSingleResult();
        return new Counted(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private static String scope(String unit, String login, String person) {
        return (unit == null ? "" : " and unit_code = any(string_to_array(:units, ' '))")
                + (login == null ? "" : " and " + person + " = :login");
    }

    private Query bind(Query query, Period period, String unit, String login) {
        query.setParameter("from", period.from()).setParameter("until", period.until());
        query.getParameters().forEach(parameter -> {
            switch (String.valueOf(parameter.getName())) {
                case "zone" -> query.setParameter("zone", desk.zone().id().getId());
                case "now" -> query.setParameter("now", desk.now());
                case "units" -> query.setParameter("units", String.join(" ", units.subtree(unit)));
                case "login" -> query.setParameter("login", login);
                default -> {
                    // bound above
                }
            }
        });
        return query;
    }
}
