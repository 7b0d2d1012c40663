package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.text.Bigrams;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Degree;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;

/**
 * One request of one customer. Received, accepted by the desk, sent out to a worker, solved, called back about, closed;
 * reopened when it was not solved after all. Nobody allows the own suspension, hands the own work on to another, or asks
 * the customer about the own work. It is closed or made invalid, never deleted.
 */
@Entity
@Table(name = "ticket", schema = "service_desk")
public class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_seq")
    @SequenceGenerator(name = "ticket_seq", sequenceName = "ticket_seq", schema = "service_desk")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "kind_code", nullable = false, updatable = false)
    private String kindCode;

    @Column(name = "category_code")
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TicketStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Degree impact;

    @Enumerated(EnumType.STRING)
    private Degree urgency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Priority priority;

    @Column(nullable = false)
    private String subject;

    private String description;

    private String request;

    @Embedded
    private Requester requester;

    @Embedded
    private Assignment assignment;

    @Embedded
    private Pause pause;

    @Embedded
    private Outcome outcome;

    @Embedded
    private CallBack callBack;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private String registeredBy;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "duplicate_of")
    private String duplicateOf;

    private int reopened;

    private boolean escalated;

    @Column(name = "minutes_spent", nullable = false)
    private int minutesSpent;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "team_due_at")
    private Instant teamDueAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "search_document", nullable = false)
    private String searchDocument;

    @Version
    private long version;

    protected Ticket() {}

    /** @param unitCode unit of the desk that answers for it, or null */
    public static Ticket register(
            String number, String kind, Channel channel, TicketFacts facts, String unitCode, String by, Instant at) {
        Ticket ticket = new Ticket();
        ticket.number = number;
        ticket.kindCode = kind;
        ticket.channel = channel;
        ticket.status = TicketStatus.NEW;
        ticket.unitCode = unitCode;
        ticket.registeredBy = by;
        ticket.receivedAt = at;
        ticket.callBack = CallBack.none();
        ticket.write(facts, at);
        return ticket;
    }

    /** Corrects what is known. @throws RuleBroken {@code ticket.ended}: closed or invalid */
    public void change(TicketFacts facts, Instant at) {
        requireOpen();
        write(facts, at);
    }

    public void accept(KindSteps steps, String by, Instant at) {
        forward(TicketAction.ACCEPT, steps, at);
        acceptedBy = by;
    }

    /** @param login worker, or null: the people of the unit take it; @param unit unit of the worker or the supplier */
    public void dispatch(KindSteps steps, String login, String unit, String by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.DISPATCH, steps);
        requireSomebody(login, unit);
        RequiredFields.check(this, status, next, steps);
        assignment = new Assignment(login, unit, by);
        move(next, at);
    }

    /** Only the worker it was sent to; where the desk handles it itself, whoever begins. */
    public void start(KindSteps steps, Actor by, Instant at) {
        boolean sent = status == TicketStatus.DISPATCHED;
        TicketStatus next = TicketLifecycle.next(status, TicketAction.START, steps);
        if (sent && assignment.login() != null && !by.is(assignment.login())) {
            throw new RuleBroken("ticket.assigned_to_another", assignment.login());
        }
        RequiredFields.check(this, status, next, steps);
        assignment = sent ? assignment.takenBy(by.login()) : new Assignment(by.login(), unitCode, by.login());
        move(next, at);
    }

    /** @param until when it goes on at the latest; capped by the kind */
    public void suspend(KindSteps steps, PauseReason reason, String note, Instant until, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.SUSPEND, steps);
        if (by.is(assigneeLogin())) {
            throw new RuleBroken("ticket.suspend_own", by.login());
        }
        new InvalidInput.Collector()
                .rejectIf(reason == null, "reason", "required")
                .rejectIf(reason == PauseReason.OTHER && Texts.stripped(note) == null, "note", "required")
                .rejectIf(until == null, "until", "required")
                .rejectIf(until != null && !until.isAfter(at), "until", "not_in_future")
                .throwIfAny();
        if (until.isAfter(at.plus(Duration.ofDays(steps.longestPauseDays())))) {
            throw new RuleBroken("ticket.suspension_too_long", steps.longestPauseDays());
        }
        pause = new Pause(status, reason, note, until, by.login());
        move(next, at);
    }

    public void resume(KindSteps steps, Instant at) {
        TicketLifecycle.next(status, TicketAction.RESUME, steps);
        TicketStatus back = pause.from();
        pause = null;
        move(back, at);
    }

    /** 不允许私自转单: never by the worker himself, never without a reason. */
    public void transfer(KindSteps steps, String login, String unit, String reason, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.TRANSFER, steps);
        requireReason(reason);
        requireSomebody(login, unit);
        if (by.is(assigneeLogin())) {
            throw new RuleBroken("ticket.transfer_own", by.login());
        }
        if (login != null && login.equals(assigneeLogin())) {
            throw new RuleBroken("ticket.transfer_to_same", login);
        }
        assignment = new Assignment(login, unit, by.login());
        move(next, at);
    }

    /** 退单. */
    public void giveBack(KindSteps steps, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.RETURN, steps);
        requireReason(reason);
        assignment = null;
        move(next, at);
    }

    public void resolve(
            KindSteps steps, String solution, String trueCause, String responsibility, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.RESOLVE, steps);
        requireOwnWork(by);
        outcome = Outcome.of(solution, trueCause, responsibility, outcome);
        RequiredFields.check(this, status, next, steps);
        resolvedBy = by.login();
        resolvedAt = at;
        callBack = CallBack.none();
        remember();
        move(next, at);
    }

    /** Another than who solved it asks. @param score 1 to 5, needed when the customer was reached */
    public void callBack(KindSteps steps, CallBackResult result, Integer score, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.CALL_BACK, steps);
        if (by.is(resolvedBy)) {
            throw new RuleBroken("ticket.call_back_own", by.login());
        }
        if (callBack().isDone()) {
            throw new RuleBroken("ticket.called_back_already", number);
        }
        new InvalidInput.Collector()
                .rejectIf(result == null, "result", "required")
                .rejectIf(
                        score != null && (score < 1 || score > CallBack.BEST),
                        "score",
                        "out_of_range",
                        1,
                        CallBack.BEST)
                .throwIfAny();
        boolean lastTry = callBack().tries() + 1 >= steps.callBackTries();
        callBack = callBack().tried(result, score, lastTry, by.login(), at);
        move(next, at);
    }

    /**
     * @param forced 强制办结: without the call-back the kind asks for; needs a reason
     * @throws RuleBroken {@code ticket.call_back_missing}
     */
    public void close(KindSteps steps, boolean forced, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.CLOSE, steps);
        boolean owed = status == TicketStatus.AWAITING_CALL_BACK && !callBack().isDone();
        if (owed && !forced) {
            throw new RuleBroken("ticket.call_back_missing", number);
        }
        if (forced) {
            requireReason(reason);
        } else {
            RequiredFields.check(this, status, next, steps);
        }
        end(next, reason, at);
    }

    /** Not solved after all: back to the desk. */
    public void reopen(KindSteps steps, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.REOPEN, steps);
        requireReason(reason);
        reopened++;
        assignment = null;
        closedAt = null;
        closeReason = null;
        duplicateOf = null;
        resolvedAt = null;
        resolvedBy = null;
        callBack = CallBack.none();
        move(next, at);
    }

    public void invalidate(KindSteps steps, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.INVALIDATE, steps);
        requireReason(reason);
        pause = null;
        end(next, reason, at);
    }

    /** @param original number of the ticket that goes on */
    public void markDuplicate(KindSteps steps, String original, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.MARK_DUPLICATE, steps);
        if (number.equals(original)) {
            throw new RuleBroken("ticket.duplicate_of_itself", number);
        }
        duplicateOf = original;
        end(next, reason, at);
    }

    /** Raises or lowers the flag. */
    public void escalate(boolean raised, Instant at) {
        requireOpen();
        escalated = raised;
        updatedAt = at;
    }

    /** @param minutes 1 to 1440 */
    public void spend(int minutes, Instant at) {
        new InvalidInput.Collector()
                .rejectIf(minutes < 1 || minutes > 1440, "minutes", "out_of_range", 1, 1440)
                .throwIfAny();
        minutesSpent += minutes;
        updatedAt = at;
    }

    /**
     * @param due by when the customer was promised the solution, or null without a promise
     * @param teamDue by when the team must have it, or null while its clock stands still
     */
    public void promise(Instant due, Instant teamDue) {
        dueAt = due;
        teamDueAt = teamDue;
    }

    private void forward(TicketAction action, KindSteps steps, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, action, steps);
        RequiredFields.check(this, status, next, steps);
        move(next, at);
    }

    private void write(TicketFacts facts, Instant at) {
        FactLimits.check(facts);
        categoryCode = Texts.stripped(facts.categoryCode());
        impact = facts.impact();
        urgency = facts.urgency();
        priority = FactLimits.priority(facts);
        subject = facts.subject().strip();
        description = Texts.stripped(facts.description());
        request = Texts.stripped(facts.request());
        requester = new Requester(facts);
        updatedAt = at;
        remember();
    }

    private void remember() {
        searchDocument = Bigrams.document(
                number,
                subject,
                description,
                request,
                requester().callerName(),
                requester().place(),
                requester().address(),
                requester().product(),
                outcome == null ? null : outcome.solution(),
                outcome == null ? null : outcome.trueCause());
    }

    private void end(TicketStatus next, String reason, Instant at) {
        closedAt = at;
        closeReason = Texts.stripped(reason);
        move(next, at);
    }

    private void move(TicketStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new RuleBroken("ticket.ended", number, status);
        }
    }

    private void requireOwnWork(Actor by) {
        if (status == TicketStatus.IN_PROGRESS && !by.is(assigneeLogin())) {
            throw new RuleBroken("ticket.assigned_to_another", assigneeLogin());
        }
    }

    private static void requireSomebody(String login, String unit) {
        new InvalidInput.Collector()
                .rejectIf(Texts.stripped(login) == null && Texts.stripped(unit) == null, "assignee", "required")
                .throwIfAny();
    }

    private static void requireReason(String reason) {
        new InvalidInput.Collector()
                .requireText("reason", reason, FactLimits.LONG)
                .throwIfAny();
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String kindCode() {
        return kindCode;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public TicketStatus status() {
        return status;
    }

    public Channel channel() {
        return channel;
    }

    public Degree impact() {
        return impact;
    }

    public Degree urgency() {
        return urgency;
    }

    public Priority priority() {
        return priority;
    }

    public String subject() {
        return subject;
    }

    public String description() {
        return description;
    }

    public String request() {
        return request;
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

    /** Null before anything is known of it. */
    public Outcome outcome() {
        return outcome;
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

    public String resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant teamDueAt() {
        return teamDueAt;
    }

    public String duplicateOf() {
        return duplicateOf;
    }

    public int reopened() {
        return reopened;
    }

    public long version() {
        return version;
    }

    /** What the audit trail compares. */
    public java.util.Map<String, Object> facts() {
        return TicketAuditFacts.of(this);
    }

    public String acceptedBy() {
        return acceptedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String closeReason() {
        return closeReason;
    }

    public boolean isEscalated() {
        return escalated;
    }

    public int minutesSpent() {
        return minutesSpent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ticket that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
