package org.anlan.risk;

/** Something about a risk that somebody must look at. */
public enum RiskFlag {
    /** The column that says what the risk is, is empty. */
    MISSING_TITLE,
    /** Other columns its register requires are empty. */
    INCOMPLETE,
    /** The register rates its risks, and this one is not rated. */
    UNRATED,
    /** The level stated in the source is not the one its own factors give. */
    STATED_LEVEL_CONTRADICTS,
    /** The stated level is no word of the scheme. */
    STATED_LEVEL_UNKNOWN,
    /** The value stated in the source is not the product of its factors. */
    STATED_SCORE_CONTRADICTS,
    /** The level has no defined direction. */
    UNMAPPED_LEVEL,
    /** A hazard class outside the four. */
    UNKNOWN_HAZARD_CLASS,
    /** An accident type outside GB 6441. */
    UNKNOWN_ACCIDENT_TYPE
}
