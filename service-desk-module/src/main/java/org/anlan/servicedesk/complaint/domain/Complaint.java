package org.anlan.servicedesk.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.complaint.Complaints.Severity;

/** The rating of a complaint and its alarm, which one of those who answer for it acknowledges once. */
@Entity
@Table(name = "complaint", schema = "service_desk")
public class Complaint {
    @Id
    @Column(name = "ticket_number")
    private String ticketNumber;

    private String severity;

    @Column(name = "alarm_due_at")
    private Instant alarmDueAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Version
    private long version;

    protected Complaint() {}

    public Complaint(String ticketNumber) {
        this.ticketNumber = ticketNumber;
    }

    /** A heavier or lighter rating sounds its own alarm anew. */
    public void rate(Severity rating, Instant at) {
        if (rating.code().equals(severity)) {
            return;
        }
        severity = rating.code();
        alarmDueAt = rating.alarmMinutes() == null ? null : at.plus(Duration.ofMinutes(rating.alarmMinutes()));
        acknowledgedBy = null;
        acknowledgedAt = null;
    }

    public void acknowledge(String by, Instant at) {
        if (alarmDueAt == null || acknowledgedAt != null) {
            throw new RuleBroken("complaint.no_alarm", ticketNumber);
        }
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    public boolean isAlarmed() {
        return alarmDueAt != null && acknowledgedAt == null;
    }

    public String severity() {
        return severity;
    }

    public Instant alarmDueAt() {
        return alarmDueAt;
    }

    public String acknowledgedBy() {
        return acknowledgedBy;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Complaint that && ticketNumber.equals(that.ticketNumber);
    }

    @Override
    public int hashCode() {
        return ticketNumber.hashCode();
    }
}
