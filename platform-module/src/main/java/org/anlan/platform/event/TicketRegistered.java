package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A request was taken. @param kind B, Y, T, Z, Q or C; @param priority URGENT, HIGH, NORMAL or LOW
 *
 * @param place estate, site or building complex, or null
 * @param channel PHONE, COUNTER, EMAIL, WEB, CHAT, QR, MODULE or API
 */
public record TicketRegistered(
        UUID eventId,
        Instant at,
        String ticketNumber,
        String kind,
        String categoryCode,
        String priority,
        String channel,
        String unitCode,
        String registeredBy,
        String subject,
        String place)
        implements ModuleEvent {}
