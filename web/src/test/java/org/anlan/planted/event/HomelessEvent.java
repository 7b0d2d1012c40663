package org.anlan.planted.event;

import java.time.Instant;
import java.util.UUID;
import org.anlan.platform.event.ModuleEvent;

/** Planted: an event outside the platform's package. */
record HomelessEvent(UUID eventId, Instant at) implements ModuleEvent {}
