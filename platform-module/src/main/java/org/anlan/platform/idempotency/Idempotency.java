package org.anlan.platform.idempotency;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Door: creating requests that may be sent twice and are done once (header {@code Idempotency-Key}). A key belongs to
 * one login and is remembered for 24 hours with the answer it got.
 *
 * <p>The key is taken in a transaction of its own before the work begins, so of two simultaneous requests one works and
 * the other is told so. Should the node die in between, the key stays without an answer; after a minute a repetition may
 * take it over. A worker that only was slow finds out when it hands in its answer, because taking over changes the key's
 * stamp: {@link #once} then rolls its work back.
 */
public interface Idempotency {
    /**
     * Does the work once and remembers its answer <em>in the same transaction</em>: either both last or neither. A
     * refusal or failure of the work gives the key back and flies on.
     *
     * @param fingerprint digest of method, path and body
     * @throws org.anlan.platform.RuleBroken {@code idempotency.other_request} the key was used for another request;
     *     {@code idempotency.in_progress} the first request still runs
     */
    Answer once(String login, String key, String fingerprint, Supplier<Answer> work);

    /** Takes the key. For callers that cannot use {@link #once}; they must complete or abandon a fresh one. */
    Outcome begin(String login, String key, String fingerprint);

    /**
     * Remembers the answer, in the caller's transaction if there is one.
     *
     * @throws org.anlan.platform.RuleBroken {@code idempotency.taken_over}
     */
    void complete(Ticket ticket, Answer answer);

    /** Gives the key back after a failure, in a transaction of its own. */
    void abandon(Ticket ticket);

    /** What a request that may be repeated answers. @param body null when there is none */
    record Answer(int status, String location, String body) {}

    /** Right to work under the key. @param takenAt stamp that changes when another request takes the key over */
    record Ticket(String login, String key, Instant takenAt) {}

    /** What taking a key gives. */
    sealed interface Outcome {
        /** Do the work. */
        record Fresh(Ticket ticket) implements Outcome {}

        /** It was done; give this answer again. */
        record Replay(Answer answer) implements Outcome {}

        /** Another request has the key. @param code {@code idempotency.other_request} or {@code .in_progress} */
        record Conflict(String code) implements Outcome {}
    }
}
