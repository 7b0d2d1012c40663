package org.anlan.risk.letter;

/** What a figure that somebody enters is for. */
public enum FigureKind {
    /** This year's rate of an item, points of a part, points of a bonus, count of a penalty or of what must not happen. */
    ACTUAL,
    /** Last year's actual of an item. */
    LAST_YEAR
}
