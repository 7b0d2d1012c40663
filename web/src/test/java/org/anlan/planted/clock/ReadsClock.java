package org.anlan.planted.clock;

import java.time.Instant;

/** Planted. */
class ReadsClock {
    Instant now() {
        return Instant.now();
    }
}
