package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A promised time was nearly over or over; told once per ticket, step and stage.
 *
 * @param step FIRST_RESPONSE, ARRIVAL, SOLUTION or REPORT_BACK
 * @param stage WARNING (three quarters gone), BREACH (the team's time), CUSTOMER_BREACH (the customer's)
 */
public record TicketBreached(
        UUID eventId,
        Instant at,
        String ticketNumber,
        String kind,
        String step,
        String stage,
        Instant dueAt,
        String assigneeLogin,
        String unitCode)
        implements ModuleEvent {}
