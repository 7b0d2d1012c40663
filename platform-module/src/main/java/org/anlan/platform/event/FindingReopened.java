package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/** A closed finding turned out not to be gone. @param riskNumber risk it is linked to, or null */
public record FindingReopened(UUID eventId, Instant at, String findingNumber, String riskNumber)
        implements ModuleEvent {}
