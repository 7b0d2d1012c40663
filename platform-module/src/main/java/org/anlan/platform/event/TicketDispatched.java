package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/** A ticket was sent or handed on. @param assigneeLogin null when the people of the unit take it */
public record TicketDispatched(
        UUID eventId,
        Instant at,
        String ticketNumber,
        String kind,
        String assigneeLogin,
        String assignedUnit,
        String dispatchedBy,
        boolean transferred)
        implements ModuleEvent {}
