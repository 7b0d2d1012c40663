package org.anlan.servicedesk.application;

import static org.anlan.servicedesk.TicketPermission.CALL_BACK;
import static org.anlan.servicedesk.TicketPermission.DISPATCH;
import static org.anlan.servicedesk.TicketPermission.FORCE_CLOSE;
import static org.anlan.servicedesk.TicketPermission.READ;
import static org.anlan.servicedesk.TicketPermission.REGISTER;
import static org.anlan.servicedesk.TicketPermission.SUSPEND;
import static org.anlan.servicedesk.TicketPermission.TRANSFER;
import static org.anlan.servicedesk.TicketPermission.WORK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;
import org.anlan.servicedesk.domain.Actor;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.domain.TicketLifecycle;

/** Who may do what with a ticket. */
@Dependent
public class TicketRights {
    @Inject
    Desk desk;

    /** @throws NotFound the caller may not see the ticket; @throws NotAllowed may see it, but not do this */
    public void require(Ticket ticket, TicketPermission... anyOf) {
        if (!may(ticket, READ)) {
            desk.access().require(READ);
            throw new NotFound(TicketRepository.KIND, ticket.number());
        }
        if (!may(ticket, anyOf)) {
            throw new NotAllowed(anyOf[0].code());
        }
    }

    void require(Ticket ticket, TicketAction action) {
        require(ticket, permissions(action, ticket.status()));
    }

    public boolean may(Ticket ticket, TicketPermission... anyOf) {
        for (TicketPermission permission : anyOf) {
            if (covers(permission, ticket)) {
                return true;
            }
        }
        return false;
    }

    /** What state, kind, permission and separation of duties leave the caller. */
    Set<TicketAction> allowed(Ticket ticket, KindSteps steps) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Set<TicketAction> allowed = EnumSet.noneOf(TicketAction.class);
        TicketLifecycle.allowedFrom(ticket.status(), steps).stream()
                .filter(action -> may(ticket, permissions(action, ticket.status())))
                .filter(action -> !forbidden(ticket, action, actor))
                .forEach(allowed::add);
        return allowed;
    }

    private boolean isMine(Ticket ticket, boolean own) {
        return ticket.assigneeLogin() == null ? waitsForMyUnit(ticket) : own;
    }

    private boolean forbidden(Ticket ticket, TicketAction action, Actor actor) {
        boolean own = actor.is(ticket.assigneeLogin());
        return switch (action) {
            case SUSPEND, TRANSFER -> own;
            case TAKE -> ticket.assignment().takenAt() != null || !isMine(ticket, own);
            case DEPART ->
                ticket.assignment().departedAt() != null
                        || ticket.assignment().arrivedAt() != null
                        || !isMine(ticket, own);
            case ARRIVE -> ticket.assignment().arrivedAt() != null || !isMine(ticket, own);
            case ASK_PAUSE -> !own || ticket.pauseRequest() != null;
            case REFUSE_PAUSE -> own || ticket.pauseRequest() == null;
            case START -> ticket.assigneeLogin() != null && !own;
            case RESOLVE -> ticket.status() == TicketStatus.IN_PROGRESS && !own;
            case CLOSE -> ticket.status().isUnsolved() && !may(ticket, FORCE_CLOSE);
            case CALL_BACK ->
                actor.is(ticket.outcome().by()) || ticket.callBack().isDone();
            default -> false;
        };
    }

    private boolean covers(TicketPermission permission, Ticket ticket) {
        if (!desk.access().allows(permission)) {
            return false;
        }
        ScopeFilter filter = desk.access().filter(permission);
        return filter.covers(ticket.unitCode(), ticket.assigneeLogin())
                || filter.covers(ticket.assignedUnit(), null)
                || waitsForMyUnit(ticket)
                || (ticket.assigneeLogin() != null
                        && new Actor(desk.login(), desk.actsFor()).is(ticket.assigneeLogin()));
    }

    /** Sent to the unit and taken by nobody yet: everybody of the unit may take it. */
    private boolean waitsForMyUnit(Ticket ticket) {
        String mine = desk.access().caller().unitCode();
        return mine != null && ticket.assigneeLogin() == null && mine.equals(ticket.assignedUnit());
    }

    private static TicketPermission[] permissions(TicketAction action, TicketStatus from) {
        List<TicketPermission> anyOf = switch (action) {
            case ACCEPT, INVALIDATE, MARK_DUPLICATE -> List.of(REGISTER);
            case DISPATCH -> List.of(DISPATCH);
            case START -> from == TicketStatus.ACCEPTED ? List.of(REGISTER) : List.of(WORK, REGISTER);
            case TAKE, DEPART, ARRIVE, ASK_PAUSE -> List.of(WORK, REGISTER);
            case SUSPEND, REFUSE_PAUSE -> List.of(SUSPEND);
            case RESUME -> List.of(SUSPEND, WORK);
            case TRANSFER -> List.of(TRANSFER);
            case RETURN -> List.of(WORK, DISPATCH);
            case RESOLVE -> from == TicketStatus.IN_PROGRESS ? List.of(WORK, REGISTER) : List.of(REGISTER);
            case CALL_BACK, REOPEN -> List.of(CALL_BACK);
            case CLOSE -> List.of(CALL_BACK, FORCE_CLOSE);
        };
        return anyOf.toArray(TicketPermission[]::new);
    }
}
