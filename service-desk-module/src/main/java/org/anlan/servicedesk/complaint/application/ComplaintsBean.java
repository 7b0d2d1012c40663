package org.anlan.servicedesk.complaint.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.application.TicketRepository;
import org.anlan.servicedesk.application.TicketRights;
import org.anlan.servicedesk.application.TicketWork;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.servicedesk.complaint.domain.Complaint;
import org.anlan.servicedesk.complaint.domain.Wording;
import org.anlan.servicedesk.domain.Actor;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.application.FirstResponse;

/** Complaints, behind the door. */
@Stateless
public class ComplaintsBean implements Complaints {
    /** Duties of a complaint are kept apart from those of its ticket, which change with every step. */
    private static final String KIND = "complaint";

    @Inject
    ComplaintStore store;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    @Inject
    TicketWork work;

    @Inject
    RuleBook ruleBook;

    @Inject
    FirstResponse firstResponse;

    @Inject
    Duties duties;

    @Inject
    Desk desk;

    @Override
    public List<Severity> severities() {
        return store.severities();
    }

    @Override
    public Standing standing(String number) {
        Ticket ticket = tickets.load(number);
        rights.require(ticket, TicketPermission.READ);
        Complaint complaint = store.find(number).orElseGet(() -> new Complaint(number));
        Severity severity = store.severity(number).orElse(null);
        boolean decides = decides(ticket, severity);
        boolean waiting = store.has(number, WordingStatus.WAITING);
        boolean open = ticket.status().isOpen();
        boolean complains = isComplaint(ticket);
        return new Standing(
                complains,
                severity,
                complaint.alarmDueAt(),
                complaint.acknowledgedBy(),
                complaint.acknowledgedAt(),
                store.alike(ticket),
                store.wordings(number).stream().map(Wording::view).toList(),
                open && complains && rights.may(ticket, TicketPermission.REGISTER, TicketPermission.DISPATCH),
                open
                        && severity != null
                        && severity.approval() != null
                        && !waiting
                        && rights.may(ticket, TicketPermission.REGISTER, TicketPermission.WORK),
                decides && waiting,
                decides && complaint.isAlarmed());
    }

    @Override
    @Command
    public void rate(String number, String severity) {
        Ticket ticket = tickets.lock(number);
        rights.require(ticket, TicketPermission.REGISTER, TicketPermission.DISPATCH);
        if (!isComplaint(ticket)) {
            throw new RuleBroken("complaint.not_a_complaint", number);
        }
        requireOpen(ticket);
        Severity rating = named(severity);
        requireMayLower(ticket, rating);
        Complaint complaint = store.findOrAdd(number);
        complaint.rate(rating, desk.now());
        duties.close(KIND, number, "complaint.acknowledge");
        if (complaint.isAlarmed()) {
            duties.open(duty(ticket, "complaint.acknowledge", rating, complaint.alarmDueAt()));
            work.tell(ticket, "complaint.alarm", desk.login(), ticket.assigneeLogin(), ticket.registeredBy());
        }
        moveApproval(ticket, rating);
        desk.record(AuditEntry.act("complaint.rated", TicketRepository.KIND, number, rating.code()));
    }

    private static void requireOpen(Ticket ticket) {
        if (!ticket.status().isOpen()) {
            throw new RuleBroken("ticket.ended", ticket.number());
        }
    }

    private Severity named(String severity) {
        if (severity == null || severity.isBlank()) {
            throw InvalidInput.of("severity", "required");
        }
        return store.severities().stream()
                .filter(s -> s.code().equals(severity))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("severity", "unknown_value", severity));
    }

    /** Otherwise whoever needs an approval would rate it away. */
    private void requireMayLower(Ticket ticket, Severity rating) {
        Severity present = store.severity(ticket.number()).orElse(null);
        boolean lighter = present != null
                && !Objects.equals(present.approval(), rating.approval())
                && store.severities().indexOf(rating) < store.severities().indexOf(present);
        if (lighter && approval(present) != null) {
            rights.require(ticket, approval(present));
        }
    }

    /** A wording that waits is decided by those who approve from now on. */
    private void moveApproval(Ticket ticket, Severity rating) {
        if (store.has(ticket.number(), WordingStatus.WAITING)) {
            if (rating.approval() == null) {
                throw new RuleBroken("complaint.wording_waits", ticket.number());
            }
            duties.open(duty(ticket, "complaint.approve_wording", rating, null));
        }
    }

    @Override
    @Command
    public void acknowledge(String number) {
        Ticket ticket = tickets.lock(number);
        requireDecider(ticket);
        store.findOrAdd(number).acknowledge(desk.login(), desk.now());
        duties.close(KIND, number, "complaint.acknowledge");
        desk.record(AuditEntry.act("complaint.acknowledged", TicketRepository.KIND, number, null));
    }

    @Override
    @Command
    public long propose(String number, String text) {
        Ticket ticket = tickets.lock(number);
        rights.require(ticket, TicketPermission.REGISTER, TicketPermission.WORK);
        requireOpen(ticket);
        Severity severity = store.severity(number)
                .filter(s -> s.approval() != null)
                .orElseThrow(() -> new RuleBroken("complaint.needs_no_approval", number));
        if (store.has(number, WordingStatus.WAITING)) {
            throw new RuleBroken("complaint.wording_waits", number);
        }
        Wording wording = store.add(new Wording(number, text, desk.login(), desk.now()));
        duties.open(duty(ticket, "complaint.approve_wording", severity, null));
        desk.record(AuditEntry.act("complaint.wording_submitted", TicketRepository.KIND, number, null));
        return wording.view().id();
    }

    @Override
    @Command
    public void approve(String number, long wordingId) {
        Ticket ticket = tickets.lock(number);
        requireDecider(ticket);
        Wording wording = store.wording(number, wordingId);
        wording.approve(new Actor(desk.login(), desk.actsFor()), desk.now());
        tickets.addComment(ticket, desk.now(), wording.by(), false, wording.text());
        firstResponse.answered(ticket, desk.now(), wording.by());
        tickets.flush();
        decided(ticket, wording, "complaint.wording_approved", null);
    }

    @Override
    @Command
    public void sendBack(String number, long wordingId, String reason) {
        Ticket ticket = tickets.lock(number);
        requireDecider(ticket);
        Wording wording = store.wording(number, wordingId);
        wording.sendBack(reason, new Actor(desk.login(), desk.actsFor()), desk.now());
        decided(ticket, wording, "complaint.wording_returned", reason);
    }

    private void decided(Ticket ticket, Wording wording, String code, String reason) {
        duties.close(KIND, ticket.number(), "complaint.approve_wording");
        work.tell(ticket, code, desk.login(), wording.by());
        desk.record(AuditEntry.act(code, TicketRepository.KIND, ticket.number(), reason));
    }

    private static Duty duty(Ticket ticket, String code, Severity severity, java.time.Instant due) {
        return Duty.ofHolders(
                code,
                KIND,
                ticket.number(),
                ticket.subject(),
                severity.approval(),
                ticket.unitCode(),
                due,
                TicketWork.path(ticket.number()));
    }

    private void requireDecider(Ticket ticket) {
        Severity severity = store.severity(ticket.number()).orElse(null);
        TicketPermission permission = approval(severity);
        if (permission == null) {
            throw new RuleBroken("complaint.needs_no_approval", ticket.number());
        }
        rights.require(ticket, permission);
    }

    private boolean decides(Ticket ticket, Severity severity) {
        TicketPermission permission = approval(severity);
        return permission != null && rights.may(ticket, permission);
    }

    private static TicketPermission approval(Severity severity) {
        return severity == null || severity.approval() == null ? null : TicketPermission.of(severity.approval());
    }

    private boolean isComplaint(Ticket ticket) {
        return ruleBook.rules(ticket.kindCode(), ticket.categoryCode(), ticket.priority())
                .complaint();
    }
}
