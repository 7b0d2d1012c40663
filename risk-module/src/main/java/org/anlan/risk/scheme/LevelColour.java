package org.anlan.risk.scheme;

/** The four level colours, and none for a level without a meaning yet. */
public enum LevelColour {
    RED,
    ORANGE,
    YELLOW,
    BLUE,
    NONE
}
