package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anlan.servicedesk.MaskedPhone;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketField;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.catalogue.KindSteps;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.domain.Assignment;
import org.anlan.servicedesk.domain.CallBack;
import org.anlan.servicedesk.domain.PauseRequest;
import org.anlan.servicedesk.domain.Requester;
import org.anlan.servicedesk.domain.RequiredFields;
import org.anlan.servicedesk.domain.Ticket;

/** Reads everything shown of one ticket. */
@Dependent
class TicketDetailsReader {
    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    RuleBook ruleBook;

    @Inject
    TicketRights rights;

    TicketDetails read(Ticket ticket, TicketRow row) {
        TicketRules rules = ruleBook.rules(ticket.kindCode(), ticket.categoryCode(), ticket.priority());
        boolean readsNotes = rights.may(ticket, TicketPermission.NOTES);
        boolean concerned = isConcerned(ticket);
        List<TicketDetails.Link> links = links(ticket);
        return new TicketDetails(
                concerned ? row : row.masked(),
                concerned ? facts(ticket) : masked(facts(ticket)),
                rules.kindName(),
                rules.kindNameEn(),
                ticket.registeredBy(),
                ticket.acceptedBy(),
                ticket.assignment() == null ? null : ticket.assignment().by(),
                ticket.outcome().by(),
                ticket.outcome().at(),
                ticket.ending().closedAt(),
                ticket.ending().reason(),
                ticket.ending().isForced(),
                ticket.ending().duplicateOf(),
                ticket.minutesSpent(),
                order(ticket.assignment()),
                pause(ticket),
                pauseAsked(ticket.pauseRequest()),
                outcome(ticket),
                callBack(ticket, rules.steps()),
                comments(ticket, readsNotes),
                links,
                work(ticket),
                rights.allowed(ticket, rules.steps()),
                missing(ticket, rules.steps()),
                untold(ticket, rules.steps()),
                ticket.status().isOpen() && rights.may(ticket, TicketPermission.REGISTER),
                rights.may(ticket, TicketPermission.REGISTER, TicketPermission.WORK),
                rights.may(ticket, TicketPermission.WRITE_NOTES),
                rights.may(ticket, TicketPermission.FORCE_CLOSE),
                mayReportHazard(ticket, links),
                concerned);
    }

    private boolean mayReportHazard(Ticket ticket, List<TicketDetails.Link> links) {
        return links.stream().noneMatch(l -> l.relation() == Tickets.Relation.HAZARD)
                && rights.may(ticket, TicketPermission.REGISTER, TicketPermission.WORK, TicketPermission.DISPATCH);
    }

    private static TicketFacts facts(Ticket ticket) {
        Requester requester = ticket.requester();
        return new TicketFacts(
                ticket.categoryCode(),
                requester.caller(),
                requester.where(),
                ticket.matter().what(),
                ticket.matter().rank());
    }

    /** Whether the caller has something to do on such tickets, and may have to call. */
    private boolean isConcerned(Ticket ticket) {
        return rights.may(
                ticket,
                TicketPermission.REGISTER,
                TicketPermission.WORK,
                TicketPermission.DISPATCH,
                TicketPermission.CALL_BACK);
    }

    private static TicketFacts masked(TicketFacts facts) {
        TicketFacts.Caller caller = facts.caller();
        return new TicketFacts(
                facts.categoryCode(),
                new TicketFacts.Caller(
                        caller.customerNumber(),
                        caller.name(),
                        MaskedPhone.of(caller.phone()),
                        MaskedPhone.of(caller.otherPhone())),
                facts.where(),
                facts.what(),
                facts.rank());
    }

    private static Set<TicketField> missing(Ticket ticket, KindSteps steps) {
        Set<TicketField> missing = EnumSet.noneOf(TicketField.class);
        TicketStatus next = switch (ticket.status()) {
            case NEW, ACCEPTED -> TicketStatus.DISPATCHED;
            default -> null;
        };
        if (next != null) {
            missing.addAll(RequiredFields.missing(ticket, ticket.status(), next, steps));
        }
        return missing;
    }

    /** What whoever solves it has to tell. */
    private static Set<TicketField> untold(Ticket ticket, KindSteps steps) {
        if (!ticket.status().isUnsolved() || ticket.status() == TicketStatus.SUSPENDED) {
            return Set.of();
        }
        Set<TicketField> untold = EnumSet.of(TicketField.SOLUTION, TicketField.TRUE_CAUSE, TicketField.RESPONSIBILITY);
        untold.retainAll(RequiredFields.missing(ticket, ticket.status(), TicketStatus.RESOLVED, steps));
        return untold;
    }

    private static TicketDetails.PauseView pause(Ticket ticket) {
        return ticket.pause() == null
                ? null
                : new TicketDetails.PauseView(
                        ticket.pause().reason(),
                        ticket.pause().note(),
                        ticket.pause().until(),
                        ticket.pause().allowedBy());
    }

    private static TicketDetails.OrderView order(Assignment order) {
        return order == null
                ? null
                : new TicketDetails.OrderView(order.takenAt(), order.departedAt(), order.arrivedAt());
    }

    private static TicketDetails.PauseView pauseAsked(PauseRequest asked) {
        return asked == null
                ? null
                : new TicketDetails.PauseView(asked.reason(), asked.note(), asked.until(), asked.by());
    }

    private static TicketDetails.OutcomeView outcome(Ticket ticket) {
        return ticket.outcome().isEmpty()
                ? null
                : new TicketDetails.OutcomeView(
                        ticket.outcome().solution(),
                        ticket.outcome().trueCause(),
                        ticket.outcome().responsibility());
    }

    private static TicketDetails.CallBackView callBack(Ticket ticket, KindSteps steps) {
        CallBack c = ticket.callBack();
        return new TicketDetails.CallBackView(
                steps.calledBack(),
                c.isDone(),
                c.tries(),
                steps.callBackTries(),
                c.lastResult(),
                c.score(),
                c.satisfied(),
                c.doneAt(),
                c.by());
    }

    private List<TicketDetails.Comment> comments(Ticket ticket, boolean withNotes) {
        return tuples(
                        "select id, at, author, internal, text from service_desk.ticket_comment where ticket_id = ?1"
                                + (withNotes ? "" : " and not internal") + " order by id",
                        ticket)
                .stream()
                .map(t -> new TicketDetails.Comment(
                        ((Number) t.get("id")).longValue(),
                        t.get("at", Instant.class),
                        t.get("author", String.class),
                        t.get("internal", Boolean.class),
                        t.get("text", String.class)))
                .toList();
    }

    private List<TicketDetails.Link> links(Ticket ticket) {
        return tuples(
                        "select relation, target_kind, target_number, added_at, false as incoming"
                                + " from service_desk.ticket_link where ticket_id = ?1 union all"
                                + " select l.relation, 'ticket', s.number, l.added_at, true"
                                + " from service_desk.ticket_link l join service_desk.ticket s on s.id = l.ticket_id"
                                + " join service_desk.ticket o on o.id = ?1 and l.target_number = o.number"
                                + " where l.target_kind = 'ticket' union all"
                                + " select 'DUPLICATE', 'ticket', d.number, d.closed_at, true"
                                + " from service_desk.ticket d join service_desk.ticket o on o.id = ?1"
                                + " and d.duplicate_of = o.number order by added_at",
                        ticket)
                .stream()
                .map(t -> new TicketDetails.Link(
                        Tickets.Relation.valueOf(t.get("relation", String.class)),
                        t.get("target_kind", String.class),
                        t.get("target_number", String.class),
                        t.get("added_at", Instant.class),
                        t.get("incoming", Boolean.class)))
                .toList();
    }

    private List<TicketDetails.Work> work(Ticket ticket) {
        return tuples(
                        "select login, minutes, note, at from service_desk.ticket_work where ticket_id = ?1 order by id",
                        ticket)
                .stream()
                .map(t -> new TicketDetails.Work(
                        t.get("login", String.class),
                        t.get("minutes", Integer.class),
                        t.get("note", String.class),
                        t.get("at", Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, Ticket ticket) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, ticket.id())
                .getResultList();
    }
}
