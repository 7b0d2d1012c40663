package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.notice.Notices;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.catalogue.KindSteps;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.application.SlaClocks;
import org.anlan.servicedesk.sla.domain.StepClock;

/** Puts the next step of a ticket on somebody's list, and tells those concerned. */
@Dependent
public class TicketWork {
    @Inject
    Duties duties;

    @Inject
    Notices notices;

    /** A new ticket waits for the desk. */
    void begin(Ticket ticket, List<StepClock> plan) {
        duties.open(ofHolders(ticket, "ticket.accept", TicketPermission.REGISTER, due(plan, SlaStep.FIRST_RESPONSE)));
    }

    /** After a step: whoever has to act next finds it in their work. */
    public void follow(Ticket ticket, KindSteps steps, List<StepClock> clocks) {
        duties.closeAll(TicketRepository.KIND, ticket.number());
        Duty duty = duty(ticket, steps, clocks);
        if (duty != null) {
            duties.open(duty);
        }
        if (ticket.pauseRequest() != null) {
            duties.open(ofHolders(ticket, "ticket.allow_pause", TicketPermission.SUSPEND, null));
        }
    }

    /** @param receivers nulls, doubles and the actor are left out */
    public void tell(Ticket ticket, String code, String by, String... receivers) {
        Stream.of(receivers)
                .filter(Objects::nonNull)
                .filter(login -> !login.equals(by))
                .distinct()
                .forEach(login ->
                        notices.send(login, code, List.of(ticket.number(), ticket.subject()), path(ticket.number())));
    }

    private static Duty duty(Ticket ticket, KindSteps steps, List<StepClock> clocks) {
        Instant solution = due(clocks, SlaStep.SOLUTION);
        return switch (ticket.status()) {
            case NEW ->
                ofHolders(ticket, "ticket.accept", TicketPermission.REGISTER, due(clocks, SlaStep.FIRST_RESPONSE));
            case ACCEPTED ->
                steps.dispatched()
                        ? ofHolders(ticket, "ticket.dispatch", TicketPermission.DISPATCH, solution)
                        : ofHolders(ticket, "ticket.handle", TicketPermission.REGISTER, solution);
            case DISPATCHED -> ofWorker(ticket, "ticket.start", due(clocks, SlaStep.ARRIVAL), solution);
            case IN_PROGRESS -> ofWorker(ticket, "ticket.resolve", solution, solution);
            case SUSPENDED ->
                ofHolders(
                        ticket,
                        "ticket.resume",
                        TicketPermission.SUSPEND,
                        ticket.pause().until());
            case AWAITING_CALL_BACK ->
                ofHolders(
                        ticket,
                        ticket.callBack().isDone() ? "ticket.close" : "ticket.call_back",
                        TicketPermission.CALL_BACK,
                        due(clocks, SlaStep.REPORT_BACK));
            case RESOLVED -> ofHolders(ticket, "ticket.close", TicketPermission.CALL_BACK, null);
            case CLOSED, INVALID -> null;
        };
    }

    private static Duty ofWorker(Ticket ticket, String code, Instant due, Instant otherwise) {
        Instant dueAt = due == null ? otherwise : due;
        if (ticket.assigneeLogin() == null) {
            return Duty.ofHolders(
                    code,
                    TicketRepository.KIND,
                    ticket.number(),
                    ticket.subject(),
                    TicketPermission.WORK.code(),
                    ticket.assignedUnit(),
                    dueAt,
                    path(ticket.number()));
        }
        return Duty.ofPerson(
                code,
                TicketRepository.KIND,
                ticket.number(),
                ticket.subject(),
                ticket.assigneeLogin(),
                dueAt,
                path(ticket.number()));
    }

    private static Duty ofHolders(Ticket ticket, String code, TicketPermission permission, Instant due) {
        return Duty.ofHolders(
                code,
                TicketRepository.KIND,
                ticket.number(),
                ticket.subject(),
                permission.code(),
                ticket.unitCode(),
                due,
                path(ticket.number()));
    }

    private static Instant due(List<StepClock> clocks, SlaStep step) {
        return SlaClocks.of(clocks, step)
                .filter(StepClock::isOwed)
                .map(StepClock::teamDueAt)
                .orElse(null);
    }

    public static String path(String number) {
        return "/desk/detail.xhtml?number=" + number;
    }
}
