package org.anlan.inspection.finding;

/** Where a finding came from. */
public enum FindingSource {
    INSPECTION,
    /** 随手拍, also anonymous. */
    REPORT,
    TICKET,
    INCIDENT,
    AUDIT,
    DRILL,
    AUTHORITY
}
