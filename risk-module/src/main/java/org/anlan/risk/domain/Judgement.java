package org.anlan.risk.domain;

import java.time.Instant;

/**
 * Who judged a rating, when, and on what.
 *
 * @param basis in words, at most 8000 characters, or null
 * @param source business number of the record whose facts led to it (a finding), or null
 */
public record Judgement(String by, Instant at, String basis, String source) {
    public static Judgement of(String by, Instant at, String basis) {
        return new Judgement(by, at, basis, null);
    }
}
