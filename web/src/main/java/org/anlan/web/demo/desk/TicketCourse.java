package org.anlan.web.demo.desk;

import java.time.Instant;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** Writes the scenes of one ticket after each other, and knows when the next one is. */
final class TicketCourse {

    private final Script script;
    private final Times times;
    private final TicketCase ticket;
    private Instant at;
    private int step;

    TicketCourse(Script script, Times times, TicketCase ticket) {
        this.script = script;
        this.times = times;
        this.ticket = ticket;
        this.at = ticket.receivedAt();
    }

    /** The next step, between so many minutes later: of the office, or of the clock for emergencies. */
    TicketCourse then(long least, long most, String who, String what, Runnable deed) {
        long minutes = ticket.minutes(least, most, step);
        Instant later = ticket.text().isEmergency() ? at.plusSeconds(minutes * 60) : times.later(at, minutes);
        return on(later.plusSeconds(17 + step * 7L), who, what, deed);
    }

    /** The next step at a given time. */
    TicketCourse on(Instant when, String who, String what, Runnable deed) {
        step++;
        at = when;
        if (step <= ticket.steps()) {
            script.scene(at, who, ticket.alias() + " " + what, deed);
        }
        return this;
    }

    /** Something beside the steps, at the instant of the last one. */
    TicketCourse also(String who, String what, Runnable deed) {
        if (step <= ticket.steps()) {
            script.scene(at.plusSeconds(45), who, ticket.alias() + " " + what, deed);
        }
        return this;
    }

    /** Deadlines are looked at while the ticket waits longer than promised. */
    TicketCourse watched(long workingMinutes) {
        for (long minutes = 30; minutes < workingMinutes; minutes += 60) {
            script.timePasses(times.later(at, minutes), "service-levels");
        }
        return this;
    }

    Instant at() {
        return at;
    }
}
