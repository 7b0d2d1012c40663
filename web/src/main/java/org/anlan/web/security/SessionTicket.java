package org.anlan.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What a browser session remembers of a sign-in. It ends by idle time and, however busy, by age. */
record SessionTicket(String login, int securityStamp, Instant signedInAt) implements Serializable {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String KEY = SessionTicket.class.getName();

    static SessionTicket of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SessionTicket) session.getAttribute(KEY);
    }

    /** Starts a session under a new id, so that one planted before sign-in is worth nothing. */
    void start(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(KEY, this);
    }

    /** Goes on with the same session under another security stamp, after the own password was changed. */
    void goOn(HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(KEY, this);
    }

    boolean isTooOld(Instant now) {
        return signedInAt.plus(LONGEST).isBefore(now);
    }
}
