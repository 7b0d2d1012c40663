package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.catalogue.KindSteps;

/** The worker asks that the team's clock may stand still; another allows or refuses it. */
@Embeddable
public class PauseRequest {
    @Enumerated(EnumType.STRING)
    @Column(name = "asked_pause_reason")
    private PauseReason reason;

    @Column(name = "asked_pause_note")
    private String note;

    @Column(name = "asked_pause_until")
    private Instant until;

    @Column(name = "asked_pause_by")
    private String by;

    @Column(name = "asked_pause_at")
    private Instant at;

    protected PauseRequest() {}

    static PauseRequest of(PauseReason reason, String note, Instant until, String by, Instant at, KindSteps steps) {
        Pause.check(reason, note, until, at, steps);
        PauseRequest request = new PauseRequest();
        request.reason = reason;
        request.note = Texts.stripped(note);
        request.until = until;
        request.by = by;
        request.at = at;
        return request;
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

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
