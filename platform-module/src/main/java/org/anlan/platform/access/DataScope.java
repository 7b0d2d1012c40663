package org.anlan.platform.access;

/** How far a granted permission reaches; the order is from narrow to wide. */
public enum DataScope {
    /** Only what the person owns or was assigned. */
    OWN,
    /** Records of the person's own unit. */
    UNIT,
    /** Records of the person's unit and all units below it. */
    UNIT_AND_BELOW,
    /** Every record. */
    ALL
}
