package org.anlan.risk.register;

/** What can be done to a register; the three signatures come in this order, by three different people. */
public enum RegisterAction {
    CHANGE,
    SIGN_PREPARED,
    SIGN_REVIEWED,
    SIGN_APPROVED,
    ARCHIVE,
    REACTIVATE
}
