package org.anlan.web.rest.desk;

import java.time.Instant;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;

/** A ticket in a list, under the names it has in {@link TicketView}; the telephone number is masked. */
public record TicketItem(
        String number,
        String kind,
        String categoryCode,
        String categoryName,
        String categoryNameEn,
        TicketStatus status,
        Priority priority,
        Channel channel,
        String subject,
        String callerName,
        String callerPhone,
        String place,
        String address,
        String unit,
        String assignee,
        String assignedUnit,
        Instant receivedAt,
        Instant dueAt,
        Instant teamDueAt,
        boolean overdue,
        Long remainingMinutes,
        boolean escalated,
        int reopened,
        Boolean satisfied,
        Instant updatedAt,
        long version) {

    static TicketItem of(TicketRow row) {
        TicketRow r = row.masked();
        return new TicketItem(
                r.number(),
                r.kindCode(),
                r.categoryCode(),
                r.categoryName(),
                r.categoryNameEn(),
                r.status(),
                r.priority(),
                r.channel(),
                r.subject(),
                r.callerName(),
                r.callerPhone(),
                r.place(),
                r.address(),
                r.unitCode(),
                r.assigneeLogin(),
                r.assignedUnit(),
                r.receivedAt(),
                r.dueAt(),
                r.teamDueAt(),
                r.overdue(),
                r.remainingMinutes(),
                r.escalated(),
                r.reopened(),
                r.satisfied(),
                r.updatedAt(),
                r.version());
    }
}
