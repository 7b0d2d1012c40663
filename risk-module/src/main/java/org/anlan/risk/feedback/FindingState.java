package org.anlan.risk.feedback;

/** What a risk knows of a finding on it. */
public enum FindingState {
    OPEN,
    CLOSED,
    /** It was no finding, a duplicate, or void. */
    DROPPED
}
