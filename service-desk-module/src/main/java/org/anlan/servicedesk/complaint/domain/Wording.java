package org.anlan.servicedesk.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.complaint.Complaints.WordingStatus;
import org.anlan.servicedesk.complaint.Complaints.WordingView;
import org.anlan.servicedesk.domain.Actor;
import org.anlan.servicedesk.domain.FactLimits;

/** What shall be written to a customer who complains: submitted, then approved or returned once, by another. */
@Entity
@Table(name = "complaint_wording", schema = "service_desk")
public class Wording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_number", nullable = false, updatable = false)
    private String ticketNumber;

    @Column(nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WordingStatus status;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private long version;

    protected Wording() {}

    public Wording(String ticketNumber, String text, String by, Instant at) {
        new InvalidInput.Collector().requireText("text", text, FactLimits.LONG).throwIfAny();
        this.ticketNumber = ticketNumber;
        this.text = text.strip();
        this.status = WordingStatus.WAITING;
        this.by = by;
        this.at = at;
    }

    public void approve(Actor decider, Instant when) {
        decide(WordingStatus.APPROVED, decider, when);
    }

    public void sendBack(String why, Actor decider, Instant when) {
        new InvalidInput.Collector().requireText("reason", why, FactLimits.LONG).throwIfAny();
        decide(WordingStatus.RETURNED, decider, when);
        reason = why.strip();
    }

    private void decide(WordingStatus decision, Actor decider, Instant when) {
        if (status != WordingStatus.WAITING) {
            throw new RuleBroken("complaint.wording_decided", ticketNumber);
        }
        if (decider.is(by)) {
            throw new RuleBroken("complaint.approve_own", by);
        }
        status = decision;
        decidedBy = decider.login();
        decidedAt = when;
    }

    public String ticketNumber() {
        return ticketNumber;
    }

    public String text() {
        return text;
    }

    public String by() {
        return by;
    }

    public WordingView view() {
        return new WordingView(id, status, text, by, at, decidedBy, decidedAt, reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return ticketNumber.hashCode();
    }
}
