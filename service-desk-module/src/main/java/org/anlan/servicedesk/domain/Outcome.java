package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was done, why it was necessary, and whose it is. */
@Embeddable
public class Outcome {
    private String solution;

    @Column(name = "true_cause")
    private String trueCause;

    private String responsibility;

    protected Outcome() {}

    /** A part that is not told keeps what was known before. */
    static Outcome of(String solution, String trueCause, String responsibility, Outcome before) {
        Outcome outcome = new Outcome();
        outcome.solution = or(solution, before == null ? null : before.solution);
        outcome.trueCause = or(trueCause, before == null ? null : before.trueCause);
        outcome.responsibility = or(responsibility, before == null ? null : before.responsibility);
        return outcome;
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
}
