package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;

/** A suspension that lasts: why, until when, who allowed it, and where the ticket stood. */
@Embeddable
public class Pause {
    @Enumerated(EnumType.STRING)
    @Column(name = "paused_from")
    private TicketStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason")
    private PauseReason reason;

    @Column(name = "pause_note")
    private String note;

    @Column(name = "paused_until")
    private Instant until;

    @Column(name = "pause_allowed_by")
    private String allowedBy;

    protected Pause() {}

    Pause(TicketStatus from, PauseReason reason, String note, Instant until, String allowedBy) {
        this.from = from;
        this.reason = reason;
        this.note = Texts.stripped(note);
        this.until = until;
        this.allowedBy = allowedBy;
    }

    /** @throws RuleBroken {@code ticket.suspension_too_long}: longer than the cap of the kind */
    static void check(PauseReason reason, String note, Instant until, Instant at, KindSteps steps) {
        new InvalidInput.Collector()
                .rejectIf(reason == null, "reason", "required")
                .rejectIf(reason == PauseReason.OTHER && Texts.stripped(note) == null, "note", "required")
                .optionalText("note", note, FactLimits.LONG)
                .rejectIf(until == null, "until", "required")
                .rejectIf(until != null && !until.isAfter(at), "until", "not_in_future")
                .throwIfAny();
        if (until.isAfter(at.plus(Duration.ofDays(steps.longestPauseDays())))) {
            throw new RuleBroken("ticket.suspension_too_long", steps.longestPauseDays());
        }
    }

    TicketStatus from() {
        return from;
    }

    public PauseReason reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    public Instant until() {
        return until;
    }

    public String allowedBy() {
        return allowedBy;
    }
}
