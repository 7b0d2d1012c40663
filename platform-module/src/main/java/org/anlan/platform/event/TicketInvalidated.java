package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket turned out to be none, or to be told twice: it counts nowhere any more, unless it is reopened.
 *
 * @param duplicateOf number of the ticket that goes on, or null
 */
public record TicketInvalidated(
        UUID eventId, Instant at, String ticketNumber, String kind, String categoryCode, String duplicateOf)
        implements ModuleEvent {}
