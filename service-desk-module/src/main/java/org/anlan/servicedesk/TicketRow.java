package org.anlan.servicedesk;

import java.time.Instant;

/**
 * A ticket as listed.
 *
 * @param dueAt the customer's deadline of the solution, or null
 * @param teamDueAt the team's, or null while its clock stands still; once solved, the deadline that counted
 * @param overdue unsolved after the team's deadline
 * @param remainingMinutes working minutes the team has left, negative when over; null when solved, paused or unpromised
 */
public record TicketRow(
        String number,
        String kindCode,
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
        String unitCode,
        String assigneeLogin,
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

    /** As lists, exports and those who have nothing to do with it see it. */
    public TicketRow masked() {
        return new TicketRow(
                number,
                kindCode,
                categoryCode,
                categoryName,
                categoryNameEn,
                status,
                priority,
                channel,
                subject,
                callerName,
                MaskedPhone.of(callerPhone),
                place,
                address,
                unitCode,
                assigneeLogin,
                assignedUnit,
                receivedAt,
                dueAt,
                teamDueAt,
                overdue,
                remainingMinutes,
                escalated,
                reopened,
                satisfied,
                updatedAt,
                version);
    }
}
