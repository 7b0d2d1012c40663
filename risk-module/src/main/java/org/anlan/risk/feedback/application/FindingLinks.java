package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.event.RiskApproved.ControlPoint;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.FindingLink;
import org.anlan.risk.feedback.FindingState;
import org.anlan.risk.feedback.MeasureTally;

/** Findings on risks, as their module told them. */
@Dependent
class FindingLinks {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    /** Links the finding or brings its link up to date; what is not told stays as it was. */
    void link(Risk risk, FindingLink finding) {
        em.createNativeQuery("insert into risk.finding_link (finding_number, risk_id, control_point, title, level,"
                        + " state, found_at, closed_at) select ?2, id, ?3, ?4, ?5, ?6, ?7, ?8 from risk.risk"
                        + " where number = ?1 on conflict (finding_number) do update set risk_id = excluded.risk_id,"
                        + " control_point = coalesce(excluded.control_point, finding_link.control_point),"
                        + " title = excluded.title, level = coalesce(excluded.level, finding_link.level),"
                        + " state = excluded.state, closed_at = excluded.closed_at")
                .setParameter(1, risk.number())
                .setParameter(2, finding.number())
                .setParameter(3, finding.controlPoint())
                .setParameter(4, finding.title())
                .setParameter(5, finding.level())
                .setParameter(6, finding.state().name())
                .setParameter(7, finding.foundAt())
                .setParameter(8, finding.closedAt())
                .executeUpdate();
    }

    /** A finding nobody linked changes nothing. */
    void become(FindingState state, String findingNumber, Instant closedAt) {
        em.createNativeQuery("update risk.finding_link set state = ?2, closed_at = ?3 where finding_number = ?1")
                .setParameter(1, findingNumber)
                .setParameter(2, state.name())
                .setParameter(3, closedAt)
                .executeUpdate();
    }

    /** The newest first. */
    List<FindingLink> of(Risk risk) {
        return rows(em.createNativeQuery(
                                "select f.finding_number, f.control_point, f.title, f.level, f.state, f.found_at,"
                                        + " f.closed_at from risk.finding_link f join risk.risk r on r.id = f.risk_id"
                                        + " where r.number = ?1 order by f.found_at desc, f.finding_number desc limit "
                                        + MOST,
                                Tuple.class)
                        .setParameter(1, risk.number()))
                .stream()
                .map(FindingLinks::link)
                .toList();
    }

    /** One for each measure of the risk, in their order. */
    List<MeasureTally> tallies(Risk risk) {
        List<Tuple> counts = rows(em.createNativeQuery(
                        "select f.control_point, count(*) filter (where f.state = 'OPEN') as open, count(*) as total"
                                + " from risk.finding_link f join risk.risk r on r.id = f.risk_id where r.number = ?1"
                                + " and f.control_point is not null and f.state <> 'DROPPED' group by f.control_point",
                        Tuple.class)
                .setParameter(1, risk.number()));
        return risk.controlPoints().stream()
                .map(ControlPoint::key)
                .map(key -> counts.stream()
                        .filter(t -> key.equals(t.get("control_point", String.class)))
                        .map(t -> new MeasureTally(key, number(t, "open"), number(t, "total")))
                        .findFirst()
                        .orElse(new MeasureTally(key, 0, 0)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static FindingLink link(Tuple t) {
        return new FindingLink(
                t.get("finding_number", String.class),
                t.get("control_point", String.class),
                t.get("title", String.class),
                t.get("level", String.class),
                FindingState.valueOf(t.get("state", String.class)),
                t.get("found_at", Instant.class),
                t.get("closed_at", Instant.class));
    }

    private static long number(Tuple t, String column) {
        return ((Number) t.get(column)).longValue();
    }
}
