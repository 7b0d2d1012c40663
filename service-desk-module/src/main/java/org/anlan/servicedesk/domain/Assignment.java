package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;

/**
 * The work order (派工单): who works on it, a person, or a unit (such as a supplier) to which it is offered, until one of
 * its people takes it (抢单); and how far the worker has come: taken (接单), on the way (出发), on site (到场). Whoever skips a step has done it.
 */
@Embeddable
public class Assignment {
    @Column(name = "assignee_login")
    private String login;

    @Column(name = "assigned_unit")
    private String unitCode;

    @Column(name = "dispatched_by")
    private String by;

    @Column(name = "order_taken_at")
    private Instant takenAt;

    @Column(name = "order_departed_at")
    private Instant departedAt;

    @Column(name = "order_arrived_at")
    private Instant arrivedAt;

    @Column(name = "order_offered")
    private Boolean offered;

    protected Assignment() {}

    private Assignment(String login, String unitCode, String by, boolean offered) {
        this.login = login;
        this.unitCode = unitCode;
        this.by = by;
        this.offered = offered;
    }

    /** @throws InvalidInput neither a person nor a unit */
    static Assignment to(String login, String unitCode, String by) {
        new InvalidInput.Collector()
                .rejectIf(Texts.stripped(login) == null && Texts.stripped(unitCode) == null, "assignee", "required")
                .throwIfAny();
        return new Assignment(login, unitCode, by, Texts.stripped(login) == null);
    }

    /** The desk handles it itself. */
    static Assignment ofDesk(String login, String unitCode, Instant at) {
        Assignment own = new Assignment(login, unitCode, login, false);
        own.takenAt = at;
        return own;
    }

    Assignment taken(Actor worker, Instant at) {
        refuseIf(takenAt != null, "ticket.taken_already");
        return by(worker, at, departedAt, arrivedAt);
    }

    Assignment departed(Actor worker, Instant at) {
        refuseIf(departedAt != null, "ticket.departed_already");
        refuseIf(arrivedAt != null, "ticket.arrived_already");
        return by(worker, at, at, arrivedAt);
    }

    Assignment arrived(Actor worker, Instant at) {
        refuseIf(arrivedAt != null, "ticket.arrived_already");
        return by(worker, at, departedAt, at);
    }

    Assignment started(Actor worker, Instant at) {
        return by(worker, at, departedAt, arrivedAt == null ? at : arrivedAt);
    }

    private Assignment by(Actor worker, Instant at, Instant departed, Instant arrived) {
        if (login != null && !worker.is(login)) {
            throw new RuleBroken("ticket.assigned_to_another", login);
        }
        Assignment next = new Assignment(worker.login(), unitCode, by, isOffered());
        next.takenAt = takenAt == null ? at : takenAt;
        next.departedAt = departed;
        next.arrivedAt = arrived;
        return next;
    }

    private void refuseIf(boolean done, String code) {
        if (done) {
            throw new RuleBroken(code, login);
        }
    }

    public String login() {
        return login;
    }

    public String unitCode() {
        return unitCode;
    }

    public String by() {
        return by;
    }

    /** Whether it was sent to a unit, of which whoever is first takes it. */
    public boolean isOffered() {
        return Boolean.TRUE.equals(offered);
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Instant departedAt() {
        return departedAt;
    }

    public boolean arrivedBefore(Instant at) {
        return arrivedAt != null && arrivedAt.isBefore(at);
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }
}
