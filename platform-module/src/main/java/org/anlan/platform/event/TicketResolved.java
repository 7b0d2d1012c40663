package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/** A ticket was solved. @param onTime within the team's time; null without a promise */
public record TicketResolved(
        UUID eventId,
        Instant at,
        String ticketNumber,
        String kind,
        String resolvedBy,
        Instant receivedAt,
        Boolean onTime)
        implements ModuleEvent {}
