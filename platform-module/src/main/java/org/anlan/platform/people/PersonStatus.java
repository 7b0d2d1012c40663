package org.anlan.platform.people;

/** A person who left keeps the name in every record but may not sign in. */
public enum PersonStatus {
    ACTIVE,
    LEFT
}
