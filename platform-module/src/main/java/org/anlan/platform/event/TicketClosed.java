package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/** A ticket was closed. @param satisfied what the call-back gave, or null without one; @param score 1 to 5, or null */
public record TicketClosed(
        UUID eventId,
        Instant at,
        String ticketNumber,
        String kind,
        String categoryCode,
        String place,
        String unitCode,
        String trueCause,
        Boolean satisfied,
        Integer score,
        boolean forced,
        int reopened)
        implements ModuleEvent {}
