package org.anlan.risk.register;

/** The part of the one risk core that a column of a register shows. */
public enum RegisterField {
    SEQUENCE,
    CATEGORY,
    TITLE,
    DESCRIPTION,
    HAZARD_CLASSES,
    ACCIDENT_TYPES,
    CAUSES,
    CONSEQUENCES,
    LIKELIHOOD,
    SEVERITY,
    EXPOSURE,
    CONSEQUENCE_FACTOR,
    SCORE,
    LEVEL,
    PARTIES,
    PERSONS,
    MEASURES,
    EXEMPTION,
    PLAN,
    ACCOUNTABILITY,
    /** A column only this type has; kept with the risk under the column's name. */
    EXTRA;

    /** Whether the column is one of the rating: its factors, its value or its level. */
    public boolean isRating() {
        return this == LIKELIHOOD
                || this == SEVERITY
                || this == EXPOSURE
                || this == CONSEQUENCE_FACTOR
                || this == SCORE
                || this == LEVEL;
    }
}
