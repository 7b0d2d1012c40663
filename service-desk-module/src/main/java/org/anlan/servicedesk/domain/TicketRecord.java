package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketStatus;

/** What is written down of a ticket, to be read by everybody; only the verbs of {@link Ticket} change it. */
@MappedSuperclass
public abstract class TicketRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_seq")
    @SequenceGenerator(name = "ticket_seq", sequenceName = "ticket_seq", schema = "service_desk")
    Long id;

    @Column(nullable = false, updatable = false)
    String number;

    @Column(name = "kind_code", nullable = false, updatable = false)
    String kindCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    TicketStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    Channel channel;

    @Embedded
    Matter matter;

    @Embedded
    Requester requester;

    @Embedded
    Assignment assignment;

    @Embedded
    Pause pause;

    @Embedded
    PauseRequest pauseRequest;

    @Embedded
    Outcome outcome;

    @Embedded
    CallBack callBack;

    @Embedded
    Ending ending;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "registered_by", nullable = false, updatable = false)
    String registeredBy;

    @Column(name = "received_at", nullable = false, updatable = false)
    Instant receivedAt;

    @Column(name = "accepted_by")
    String acceptedBy;

    int reopened;

    boolean escalated;

    @Column(name = "minutes_spent", nullable = false)
    int minutesSpent;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "team_due_at")
    Instant teamDueAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    @Column(name = "search_document", nullable = false)
    String searchDocument;

    @Version
    long version;

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String kindCode() {
        return kindCode;
    }

    public TicketStatus status() {
        return status;
    }

    public Channel channel() {
        return channel;
    }

    public Matter matter() {
        return matter;
    }

    public String subject() {
        return matter.subject();
    }

    public String categoryCode() {
        return matter.categoryCode();
    }

    public Priority priority() {
        return matter.priority();
    }

    public Requester requester() {
        return requester == null ? new Requester() : requester;
    }

    /** Null while nobody was sent. */
    public Assignment assignment() {
        return assignment;
    }

    public String assigneeLogin() {
        return assignment == null ? null : assignment.login();
    }

    public String assignedUnit() {
        return assignment == null ? null : assignment.unitCode();
    }

    /** Null unless suspended. */
    public Pause pause() {
        return pause;
    }

    /** Null unless the worker asked for a suspension and nobody has answered. */
    public PauseRequest pauseRequest() {
        return pauseRequest;
    }

    public Outcome outcome() {
        return outcome == null ? Outcome.none() : outcome;
    }

    public CallBack callBack() {
        return callBack == null ? CallBack.none() : callBack;
    }

    public String unitCode() {
        return unitCode;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Ending ending() {
        return ending == null ? new Ending() : ending;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant teamDueAt() {
        return teamDueAt;
    }

    public int reopened() {
        return reopened;
    }

    public long version() {
        return version;
    }

    public String acceptedBy() {
        return acceptedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public boolean isEscalated() {
        return escalated;
    }

    public int minutesSpent() {
        return minutesSpent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketRecord that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
