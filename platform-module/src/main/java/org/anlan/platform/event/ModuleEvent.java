package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in a module, told in the past tense to whoever cares. Scalars only, never an entity; only
 * ever extended. Fired inside the publisher's transaction; reactions are idempotent on {@link #eventId()}.
 */
public interface ModuleEvent {
    UUID eventId();

    Instant at();
}
