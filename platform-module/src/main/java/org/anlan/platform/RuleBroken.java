package org.anlan.platform;

/** A business rule forbids this now: wrong state, duplicate, separation of duties. Answers 409. */
public class RuleBroken extends Refusal {

    public RuleBroken(String code, Object... args) {
        super(code, args);
    }
}
