package org.anlan.servicedesk.sla.domain;

import java.time.Instant;
import org.anlan.servicedesk.sla.SlaStep;

/**
 * One step replayed from the ledger.
 *
 * @param target working minutes promised
 * @param startedAt from when they count
 * @param metAt when the step was fulfilled, or null
 * @param voidedAt since when it is owed no more without having been fulfilled, or null
 * @param paused the team's clock stands still now
 * @param teamWarnAt when three quarters of the team's time are gone, or null while paused before that
 * @param teamDueAt when the team's time is over, or null while paused before that; of a step that was met or is void the
 *     deadline that counted
 * @param customerDueAt what the customer was promised
 */
public record StepClock(
        SlaStep step,
        long target,
        Instant startedAt,
        Instant metAt,
        Instant voidedAt,
        boolean paused,
        Instant teamWarnAt,
        Instant teamDueAt,
        Instant customerDueAt) {

    public boolean isMet() {
        return metAt != null;
    }

    /** Whether somebody still has to do it. */
    public boolean isOwed() {
        return metAt == null && voidedAt == null;
    }
}
