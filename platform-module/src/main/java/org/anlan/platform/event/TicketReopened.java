package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/** A ticket turned out not to be solved. @param times how often by now */
public record TicketReopened(UUID eventId, Instant at, String ticketNumber, String kind, int times)
        implements ModuleEvent {}
