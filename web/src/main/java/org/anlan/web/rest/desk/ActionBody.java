package org.anlan.web.rest.desk;

/**
 * What an action may be told; each takes what it needs.
 *
 * @param reason of return, transfer, reopen, invalidate, mark-duplicate, forced close; of suspend one of MISSING_INFORMATION,
 *     WAITING_FOR_PARTS, CUSTOMER_APPOINTMENT, SITE_CONDITIONS, THIRD_PARTY, OTHER, or free words, which count as OTHER
 * @param note of suspend and call-back
 * @param assignee login of somebody who may work on tickets; dispatch and transfer
 * @param unit unit whose people take it, when no assignee is named
 * @param until of suspend: instant with offset, or a date
 * @param result of call-back: SATISFIED, DISSATISFIED, UNREACHABLE or WRONG_NUMBER
 * @param score of call-back: 3 to 5 of the satisfied, 1 to 3 or none of the dissatisfied, none of those not reached
 * @param original of mark-duplicate: number of the ticket that goes on
 * @param forced of close: as it stands, from every state after acceptance
 * @param severity of rate: code of the severity matrix, such as MAJOR or MEDIA
 * @param title with description and riskNumber of report-hazard
 */
public record ActionBody(
        String reason,
        String note,
        String assignee,
        String unit,
        String until,
        String solution,
        String trueCause,
        String responsibility,
        String result,
        Integer score,
        String original,
        boolean forced,
        String title,
        String description,
        String riskNumber,
        String severity) {
    static final ActionBody EMPTY = new ActionBody(
            null, null, null, null, null, null, null, null, null, null, null, false, null, null, null, null);
}
