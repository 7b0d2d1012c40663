package org.anlan.platform.metrics;

/**
 * What waits to be done.
 *
 * @param outbox messages not delivered yet
 * @param deadLetters messages given up
 * @param unsealed audit records that no seal covers yet
 * @param duties open duties of all persons
 */
public record Backlog(long outbox, long deadLetters, long unsealed, long duties) {
    static final Backlog NONE = new Backlog(0, 0, 0, 0);
}
