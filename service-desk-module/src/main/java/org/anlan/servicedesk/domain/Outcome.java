package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was done, why it was necessary, and whose it is; by whom and when, unless it is open again. */
@Embeddable
public class Outcome {
    private String solution;

    @Column(name = "true_cause")
    private String trueCause;

    private String responsibility;

    @Column(name = "resolved_by")
    private String by;

    @Column(name = "resolved_at")
    private Instant at;

    protected Outcome() {}

    /** A part that is not told keeps what was known before. */
    Outcome told(String solutionTold, String causeTold, String responsibilityTold) {
        Outcome outcome = new Outcome();
        outcome.solution = or(solutionTold, solution);
        outcome.trueCause = or(causeTold, trueCause);
        outcome.responsibility = or(responsibilityTold, responsibility);
        return outcome;
    }

    Outcome reached(String solver, Instant when) {
        Outcome outcome = told(null, null, null);
        outcome.by = solver;
        outcome.at = when;
        return outcome;
    }

    /** Not solved after all; what is known stays known. */
    Outcome undone() {
        return told(null, null, null);
    }

    static Outcome none() {
        return new Outcome();
    }

    private static String or(String told, String before) {
        String stripped = Texts.stripped(told);
        return stripped == null ? before : stripped;
    }

    public String solution() {
        return solution;
    }

    public String trueCause() {
        return trueCause;
    }

    public String responsibility() {
        return responsibility;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Whether nothing is known yet. */
    public boolean isEmpty() {
        return solution == null && trueCause == null && responsibility == null;
    }
}
