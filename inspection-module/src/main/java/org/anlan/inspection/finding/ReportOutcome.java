package org.anlan.inspection.finding;

/** Why a report is rejected. */
public enum ReportOutcome {
    /** 误报. */
    FALSE_ALARM,
    /** 重复: the original is named. */
    DUPLICATE
}
