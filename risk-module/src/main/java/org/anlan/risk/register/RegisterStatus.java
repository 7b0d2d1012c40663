package org.anlan.risk.register;

/** A register is kept, or archived: then it and its risks are only read. */
public enum RegisterStatus {
    ACTIVE,
    ARCHIVED
}
