package org.anlan.risk;

/** Allow-listed orders of the risk list; the id is always the last key. */
public enum RiskSort {
    UPDATED_AT,
    NUMBER,
    TITLE,
    STATUS,
    /** By grade across vocabularies. */
    LEVEL,
    SCORE,
    /** As in the register. */
    POSITION
}
