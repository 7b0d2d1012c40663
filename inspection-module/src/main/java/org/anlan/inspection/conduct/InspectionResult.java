package org.anlan.inspection.conduct;

/** Outcome of a finished inspection. */
public enum InspectionResult {
    PASSED,
    /** Below the pass mark, or a critical item failed. */
    FAILED,
    /** Nothing that is scored applied. */
    NO_SCORE
}
