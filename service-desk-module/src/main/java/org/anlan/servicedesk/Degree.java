package org.anlan.servicedesk;

/** How far a trouble reaches (impact) and how soon it must be over (urgency). */
public enum Degree {
    HIGH,
    MEDIUM,
    LOW
}
