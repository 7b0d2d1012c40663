package org.anlan.servicedesk.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.event.TicketBreached;
import org.anlan.platform.notice.Notices;
import org.anlan.servicedesk.application.TicketRepository;
import org.anlan.servicedesk.application.TicketWork;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.SlaStage;

/** Tells that a promised time is nearly over or over: to the worker, who sent it, and who took it. */
@Dependent
class SlaReports {
    @Inject
    Notices notices;

    @Inject
    Event<ModuleEvent> events;

    @Inject
    Desk desk;

    void report(Ticket ticket, String step, SlaStage stage, Instant reached, Instant now) {
        desk.record(AuditEntry.act(code(stage), TicketRepository.KIND, ticket.number(), step));
        events.fire(new TicketBreached(
                UUID.randomUUID(),
                now,
                ticket.number(),
                ticket.kindCode(),
                step,
                stage.name(),
                reached,
                ticket.assigneeLogin(),
                ticket.unitCode()));
    }

    void tell(Ticket ticket, String step, SlaStage stage) {
        receivers(ticket)
                .forEach(login -> notices.send(
                        login,
                        code(stage),
                        List.of(ticket.number(), ticket.subject(), step),
                        TicketWork.path(ticket.number())));
    }

    private static String code(SlaStage stage) {
        return "ticket.sla_" + stage.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> receivers(Ticket ticket) {
        String sender = ticket.assignment() == null ? null : ticket.assignment().by();
        return Stream.of(ticket.assigneeLogin(), sender, ticket.acceptedBy(), ticket.registeredBy())
                .filter(Objects::nonNull)
                .distinct();
    }
}
