package org.anlan.risk.review;

/** What asks for the review of a risk. */
public enum ReviewCause {
    /** The register's cycle was over (定期). */
    PERIODIC,
    /** A major finding on the risk (重大隐患). */
    MAJOR_FINDING,
    /** A scheme version gives it another level. */
    SCHEME_CHANGE,
    /** So many tickets of a linked category in its window. */
    REPEATED_TICKETS,
    /** It was kept as it is until a day that is over. */
    RETENTION_OVER,
    /** A person asked. */
    ASKED
}
