package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/** A risk is no longer: its measures are no control points any more. While it is revised, those approved last stay. */
public record RiskClosed(UUID eventId, Instant at, String riskNumber) implements ModuleEvent {}
