package org.anlan.servicedesk;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything shown of a ticket.
 *
 * @param allowedActions what state, kind, permission and separation of duties allow the caller now
 * @param missing what the customer is to be asked for at once, because the ticket is not sent out without it
 * @param untold what has to be told when it is solved
 * @param row with {@code facts}: telephone numbers are masked for those who only read
 * @param order how far the worker has come, or null while nobody was sent
 * @param pause null unless suspended
 * @param pauseAsked what the worker asks for, {@code allowedBy} being who asks; null unless it waits for an answer
 * @param outcome null while nothing is known
 * @param forced closed by force (强制办结): without what the kind asks for
 * @param comments oldest first; internal notes only for holders of {@code ticket.notes}
 * @param links duplicates of this ticket among them
 * @param mayCall telephone numbers are shown in full
 */
public record TicketDetails(
        TicketRow row,
        TicketFacts facts,
        String kindName,
        String kindNameEn,
        String registeredBy,
        String acceptedBy,
        String dispatchedBy,
        String resolvedBy,
        Instant resolvedAt,
        Instant closedAt,
        String closeReason,
        boolean forced,
        String duplicateOf,
        int minutesSpent,
        OrderView order,
        PauseView pause,
        PauseView pauseAsked,
        OutcomeView outcome,
        CallBackView callBack,
        List<Comment> comments,
        List<Link> links,
        List<Work> work,
        Set<TicketAction> allowedActions,
        Set<TicketField> missing,
        Set<TicketField> untold,
        boolean mayChange,
        boolean mayReply,
        boolean mayNote,
        boolean mayForceClose,
        boolean mayReportHazard,
        boolean mayCall) {
    public TicketDetails {
        comments = List.copyOf(comments);
        links = List.copyOf(links);
        work = List.copyOf(work);
    }

    /** 接单, 出发, 到场; each null until it happened. */
    public record OrderView(Instant takenAt, Instant departedAt, Instant arrivedAt) {}

    public record PauseView(PauseReason reason, String note, Instant until, String allowedBy) {}

    public record OutcomeView(String solution, String trueCause, String responsibility) {}

    /** @param done the result counts; @param tries of {@code maxTries} */
    public record CallBackView(
            boolean wanted,
            boolean done,
            int tries,
            int maxTries,
            CallBackResult lastResult,
            Integer score,
            Boolean satisfied,
            Instant at,
            String by) {}

    public record Comment(long id, Instant at, String author, boolean internal, String text) {}

    /** @param incoming the other record is a ticket that links to this one */
    public record Link(
            Tickets.Relation relation, String targetKind, String targetNumber, Instant addedAt, boolean incoming) {}

    public record Work(String login, int minutes, String note, Instant at) {}
}
