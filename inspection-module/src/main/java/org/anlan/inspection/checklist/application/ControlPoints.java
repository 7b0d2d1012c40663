package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Where;
import org.anlan.inspection.checklist.Checklists.ControlPointRow;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.RiskApproved;
import org.anlan.platform.event.RiskClosed;
import org.anlan.platform.idempotency.SeenEvents;

/** Keeps the control points of approved risks. Those of a newer edition replace those of the former one. */
@Stateless
public class ControlPoints {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    SeenEvents seen;

    @Inject
    Desk desk;

    /** In the transaction of the approval: an approved risk without control points cannot come to be. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void keep(@Observes RiskApproved risk) {
        if (!seen.isNew("inspection.control-points", risk) || newerIsKnown(risk)) {
            return;
        }
        forget(risk.riskNumber());
        for (int i = 0; i < risk.controlPoints().size(); i++) {
            insert(risk, risk.controlPoints().get(i), i);
        }
    }

    /** What is controlled no more is offered no more; checklists that have taken it over keep it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void forget(@Observes RiskClosed risk) {
        if (seen.isNew("inspection.control-points", risk)) {
            forget(risk.riskNumber());
        }
    }

    private void forget(String riskNumber) {
        em.createNativeQuery("delete from inspection.control_point where risk_number = ?1")
                .setParameter(1, riskNumber)
                .executeUpdate();
    }

    private boolean newerIsKnown(RiskApproved risk) {
        Number edition = (Number) em.createNativeQuery(
                        "select coalesce(max(edition), 0) from inspection.control_point where risk_number = ?1")
                .setParameter(1, risk.riskNumber())
                .getSingleResult();
        return edition.intValue() > risk.edition();
    }

    private void insert(RiskApproved risk, RiskApproved.ControlPoint point, int position) {
        em.createNativeQuery("insert into inspection.control_point (key, risk_number, edition, risk_title, unit_code,"
                        + " kind, text, owner, check_every, check_level, position, told_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, point.key())
                .setParameter(2, risk.riskNumber())
                .setParameter(3, risk.edition())
                .setParameter(4, risk.title())
                .setParameter(5, risk.unitCode())
                .setParameter(6, point.kind())
                .setParameter(7, point.text())
                .setParameter(8, point.owner())
                .setParameter(9, point.checkEvery())
                .setParameter(10, point.checkLevel())
                .setParameter(11, position)
                .setParameter(12, risk.at())
                .executeUpdate();
    }

    /** @param riskNumbers empty for all */
    public List<ControlPointRow> visible(List<String> riskNumbers) {
        Where where = Where.inScope(desk.access().filter(InspectionPermission.CHECKLIST_READ), "p.unit_code");
        if (!riskNumbers.isEmpty()) {
            where.and("p.risk_number = any(string_to_array(:risks, ' '))", "risks", String.join(" ", riskNumbers));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = where.bind(em.createNativeQuery(
                        "select p.key, p.risk_number, p.risk_title, p.unit_code, p.text, p.owner, p.check_every,"
                                + " p.check_level from inspection.control_point p" + where.sql()
                                + " order by p.risk_number, p.position limit " + MOST,
                        Tuple.class))
                .getResultList();
        return rows.stream().map(ControlPoints::row).toList();
    }

    private static ControlPointRow row(Tuple t) {
        return new ControlPointRow(
                t.get("key", String.class),
                t.get("risk_number", String.class),
                t.get("risk_title", String.class),
                t.get("unit_code", String.class),
                t.get("text", String.class),
                t.get("owner", String.class),
                t.get("check_every", String.class),
                t.get("check_level", String.class));
    }
}
