package org.anlan.servicedesk.hazard.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.HazardReported;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.Tickets.LinkTicket;
import org.anlan.servicedesk.Tickets.Relation;
import org.anlan.servicedesk.Tickets.ReportHazard;
import org.anlan.servicedesk.application.TicketRepository;
import org.anlan.servicedesk.application.TicketRights;
import org.anlan.servicedesk.domain.FactLimits;
import org.anlan.servicedesk.domain.Texts;
import org.anlan.servicedesk.domain.Ticket;

/** Links of tickets, and the hazard button. */
@Dependent
public class Hazards {
    private static final Set<String> TARGETS = Set.of("finding", "risk", "ticket", "incident");

    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    @Inject
    Event<ModuleEvent> events;

    @Inject
    Desk desk;

    public void link(LinkTicket command) {
        Ticket ticket = tickets.lock(command.number());
        rights.require(ticket, TicketPermission.REGISTER, TicketPermission.WORK);
        new InvalidInput.Collector()
                .rejectIf(command.relation() == null, "relation", "required")
                .rejectIf(
                        command.relation() != null && !command.relation().isByHand(),
                        "relation",
                        "unknown_value",
                        command.relation())
                .requireText("targetKind", command.targetKind(), 40)
                .rejectIf(
                        Texts.stripped(command.targetKind()) != null && !TARGETS.contains(command.targetKind()),
                        "targetKind",
                        "unknown_value",
                        command.targetKind())
                .requireText("targetNumber", command.targetNumber(), 40)
                .rejectIf(
                        ticket.number().equals(command.targetNumber()),
                        "targetNumber",
                        "unknown_value",
                        command.targetNumber())
                .throwIfAny();
        if (command.targetKind().equals(TicketRepository.KIND)) {
            rights.require(tickets.load(command.targetNumber()), TicketPermission.READ);
        }
        tickets.addLink(
                ticket,
                command.relation().name(),
                command.targetKind(),
                command.targetNumber().strip(),
                desk.login(),
                desk.now());
        desk.record(AuditEntry.act("ticket.linked", TicketRepository.KIND, ticket.number(), command.targetNumber()));
    }

    /** The inspection module answers with a finding in this transaction; {@link FindingLinks} writes its number down. */
    public String report(ReportHazard command) {
        Ticket ticket = tickets.lock(command.number());
        rights.require(ticket, TicketPermission.REGISTER, TicketPermission.WORK, TicketPermission.DISPATCH);
        new InvalidInput.Collector()
                .optionalText("title", command.title(), FactLimits.SHORT)
                .optionalText("description", command.description(), FactLimits.LONG)
                .throwIfAny();
        tickets.hazard(ticket).ifPresent(finding -> {
            throw new RuleBroken("ticket.hazard_reported", ticket.number(), finding);
        });
        events.fire(event(ticket, command));
        String finding = tickets.hazard(ticket)
                .orElseThrow(() -> new IllegalStateException("nobody registered a finding for " + ticket.number()));
        desk.record(AuditEntry.act("ticket.hazard_reported", TicketRepository.KIND, ticket.number(), finding));
        return finding;
    }

    private HazardReported event(Ticket ticket, ReportHazard command) {
        String title = Texts.stripped(command.title());
        String description = Texts.stripped(command.description());
        return new HazardReported(
                UUID.randomUUID(),
                desk.now(),
                "TICKET",
                ticket.number(),
                title == null ? ticket.subject() : title,
                description == null ? ticket.matter().description() : description,
                place(ticket),
                ticket.unitCode(),
                Texts.stripped(command.riskNumber()),
                desk.login());
    }

    private static String place(Ticket ticket) {
        String place = ticket.requester().place();
        String address = ticket.requester().address();
        return place == null ? address : address == null ? place : place + " " + address;
    }

    static final String RELATION = Relation.HAZARD.name();
}
