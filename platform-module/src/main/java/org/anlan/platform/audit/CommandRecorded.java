package org.anlan.platform.audit;

/** Told once a command's audit record is written; observers count it after the transaction succeeded. */
public record CommandRecorded(String action, String objectKind, String objectNumber) {}
