package org.anlan.platform.imports;

/** Where a row of an import stands. */
public enum RowState {
    /** Read, not checked yet. */
    READ,
    ACCEPTED,
    REJECTED,
    /** Stored; the row has the reference of its record. */
    STORED,
    UNDONE,
    /** Could not be undone, because the record was used or changed since. */
    KEPT
}
