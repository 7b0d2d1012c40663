package org.anlan.platform.access;

/** A thing somebody may do. Modules declare theirs as enums; the code is what roles are granted, as data. */
public interface Permission {
    /** Stable dotted code such as {@code risk.edit}. */
    String code();
}
