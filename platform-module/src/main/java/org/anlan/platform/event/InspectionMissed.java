package org.anlan.platform.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A planned inspection was not done within its window (漏检). A late check does not take this back. */
public record InspectionMissed(
        UUID eventId,
        Instant at,
        String inspectionNumber,
        String planNumber,
        LocalDate scheduledOn,
        String unitCode,
        String assigneeLogin)
        implements ModuleEvent {}
