package org.anlan.risk.indicator.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.anlan.platform.NotFound;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.IndicatorSource;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.people.Units;
import org.anlan.platform.time.BusinessZone;
import org.anlan.risk.application.RiskFilter;

/**
 * What risks can be measured by. They are a stock: measured are the risks that were there by the end of the period, as
 * they stand now.
 */
@Stateless
public class RiskIndicators implements IndicatorSource {
    private static final String LIVING = "r.status <> 'CLOSED'";
    private static final String IN_FORCE = "r.status in ('EFFECTIVE', 'REASSESSMENT')";

    /** Code to what is counted and what of it counts. */
    private static final Map<String, Share> SHARES = Map.of(
            "risk.review_in_time_rate", new Share(IN_FORCE, "not coalesce(" + RiskFilter.OVERDUE + ", false)"),
            "risk.approved_rate", new Share(LIVING, IN_FORCE),
            "risk.registered", new Share(LIVING, "true"),
            "risk.registered_major", new Share(LIVING + " and r.grade = 'MAJOR'", "true"));

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    private record Share(String of, String fulfilled) {}

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.rate("risk.review_in_time_rate"),
                Indicator.rate("risk.approved_rate"),
                new Indicator("risk.registered", Indicator.Unit.COUNT, true, true),
                Indicator.unwanted("risk.registered_major"));
    }

    @Override
    public Measurement measure(String code, MeasureScope scope) {
        if (!SHARES.containsKey(code)) {
            throw new NotFound("indicator", code);
        }
        Share share = SHARES.get(code);
        Object[] row = (Object[]) query(share, scope).getSingleResult();
        long part = ((Number) row[0]).longValue();
        return code.endsWith("_rate")
                ? Measurement.rate(part, ((Number) row[1]).longValue(), "risk_rate")
                : Measurement.count(part, "risk_count");
    }

    private Query query(Share share, MeasureScope scope) {
        Query query = em.createNativeQuery(
                "select count(*) filter (where " + share.fulfilled() + "), count(*)"
                        + " from risk.risk r join risk.risk_register g on g.id = r.register_id where " + share.of()
                        + " and r.created_at < :until"
                        + (scope.unitCode() == null ? "" : " and g.unit_code = any(string_to_array(:units, ' '))")
                        + (scope.login() == null ? "" : " and r.owner_login = :login")
                        + (scope.topic() == null
                                ? ""
                                : " and position(lower(:topic) in lower(concat_ws(' ', r.category, r.title, r.description))) > 0"));
        query.setParameter("until", zone.startOf(scope.period().until().plusDays(1)));
        query.getParameters().forEach(parameter -> {
            switch (String.valueOf(parameter.getName())) {
                case "today" -> query.setParameter("today", zone.dateOf(clock.instant()));
                case "units" -> query.setParameter("units", String.join(" ", units.subtree(scope.unitCode())));
                case "login" -> query.setParameter("login", scope.login());
                case "topic" -> query.setParameter("topic", scope.topic());
                default -> {
                    // bound above
                }
            }
        });
        return query;
    }
}
