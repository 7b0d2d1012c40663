package org.anlan.web.rest.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;

/**
 * A ticket as answered.
 *
 * @param forced closed by force (强制办结)
 * @param links with DUPLICATE those that were marked as duplicates of it
 * @param allowedActions names for the path {@code actions/{action}}
 */
public record TicketView(
        String number,
        String kind,
        String categoryCode,
        String categoryName,
        String categoryNameEn,
        TicketStatus status,
        Priority priority,
        String impact,
        String urgency,
        Channel channel,
        String subject,
        String description,
        String request,
        String customerNumber,
        String callerName,
        String callerPhone,
        String otherPhone,
        String place,
        String address,
        String product,
        String unit,
        String assignee,
        String assignedUnit,
        String registeredBy,
        String acceptedBy,
        String dispatchedBy,
        String resolvedBy,
        Instant receivedAt,
        Instant resolvedAt,
        Instant closedAt,
        Instant dueAt,
        Instant teamDueAt,
        boolean overdue,
        Long remainingMinutes,
        boolean escalated,
        int reopened,
        int minutesSpent,
        String closeReason,
        boolean forced,
        String duplicateOf,
        TicketDetails.OrderView order,
        TicketDetails.PauseView pause,
        TicketDetails.PauseView pauseAsked,
        TicketDetails.OutcomeView outcome,
        TicketDetails.CallBackView callBack,
        List<TicketDetails.Comment> comments,
        List<TicketDetails.Link> links,
        List<TicketDetails.Work> work,
        List<String> allowedActions,
        List<String> missing,
        Instant updatedAt,
        long version) {

    static TicketView of(TicketDetails t) {
        TicketRow r = t.row();
        TicketFacts f = t.facts();
        return new TicketView(
                r.number(),
                r.kindCode(),
                r.categoryCode(),
                r.categoryName(),
                r.categoryNameEn(),
                r.status(),
                r.priority(),
                name(f.rank().impact()),
                name(f.rank().urgency()),
                r.channel(),
                r.subject(),
                f.what().description(),
                f.what().request(),
                f.caller().customerNumber(),
                r.callerName(),
                r.callerPhone(),
                f.caller().otherPhone(),
                r.place(),
                r.address(),
                f.where().product(),
                r.unitCode(),
                r.assigneeLogin(),
                r.assignedUnit(),
                t.registeredBy(),
                t.acceptedBy(),
                t.dispatchedBy(),
                t.resolvedBy(),
                r.receivedAt(),
                t.resolvedAt(),
                t.closedAt(),
                r.dueAt(),
                r.teamDueAt(),
                r.overdue(),
                r.remainingMinutes(),
                r.escalated(),
                r.reopened(),
                t.minutesSpent(),
                t.closeReason(),
                t.forced(),
                t.duplicateOf(),
                t.order(),
                t.pause(),
                t.pauseAsked(),
                t.outcome(),
                t.callBack(),
                t.comments(),
                t.links(),
                t.work(),
                t.allowedActions().stream().map(TicketView::path).toList(),
                t.missing().stream().map(TicketView::name).toList(),
                r.updatedAt(),
                r.version());
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String path(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
