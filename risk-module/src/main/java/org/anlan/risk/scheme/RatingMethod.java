package org.anlan.risk.scheme;

/** How a risk is rated. */
public enum RatingMethod {
    /** R = L × S, likelihood and severity each a whole number 1 to 5. */
    LS,
    /** D = L × E × C, factors from the fixed sets of {@link RatingScale}. */
    LEC,
    /** A person picks a level of a vocabulary. */
    LIST,
    /** The register carries no rating. */
    NONE
}
