package org.anlan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTicketTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void session_ends_after_twelve_hours_however_busy() {
        SessionTicket ticket = new SessionTicket("safety", 1, SIGNED_IN);

        assertThat(ticket.isTooOld(SIGNED_IN.plus(SessionTicket.LONGEST))).isFalse();
        assertThat(ticket.isTooOld(SIGNED_IN.plus(SessionTicket.LONGEST).plusSeconds(1)))
                .isTrue();
    }
}
