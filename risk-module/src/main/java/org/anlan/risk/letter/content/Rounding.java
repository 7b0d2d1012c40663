package org.anlan.risk.letter.content;

/** How a distance from the target counts. */
public enum Rounding {
    /** Only whole points count: 0.9 of a point above or below is nothing (每上升或降低一个百分点). */
    WHOLE,
    /** Every part of a point counts its share; the result has two decimals. */
    PROPORTIONAL
}
