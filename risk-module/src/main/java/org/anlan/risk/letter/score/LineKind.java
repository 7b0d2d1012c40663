package org.anlan.risk.letter.score;

/** What a line of the score is. */
public enum LineKind {
    ITEM,
    PART,
    BONUS,
    PENALTY,
    ZERO_TARGET
}
