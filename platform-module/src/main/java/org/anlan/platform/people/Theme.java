package org.anlan.platform.people;

public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
