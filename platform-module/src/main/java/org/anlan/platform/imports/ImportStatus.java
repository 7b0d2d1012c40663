package org.anlan.platform.imports;

/** Where an import stands. While it is active the engine works on it, and goes on after a crash. */
public enum ImportStatus {
    /** The file is being read into rows. */
    READING,
    /** Dry run: the rows are being checked. */
    CHECKING,
    /** Checked; rows can be corrected and chosen, nothing is stored yet. */
    READY,
    /** The file cannot be taken, or reading it failed for good. */
    REFUSED,
    IMPORTING,
    /** What was good and chosen is stored; rejected rows can be corrected and imported afterwards. */
    IMPORTED,
    UNDOING,
    /** Taken back, but for the records that were changed since. */
    UNDONE;

    public boolean isActive() {
        return this == READING || this == CHECKING || this == IMPORTING || this == UNDOING;
    }
}
