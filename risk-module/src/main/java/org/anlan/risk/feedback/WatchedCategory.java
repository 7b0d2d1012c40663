package org.anlan.risk.feedback;

/**
 * A ticket category linked to a risk.
 *
 * @param tickets so many of them
 * @param days in so many calendar days propose a higher likelihood
 * @param counted how many there are in the window now, since the last decision
 */
public record WatchedCategory(String code, String name, int tickets, int days, long counted) {
    /** What is usual: three tickets in a month. */
    public static final int TICKETS = 3;

    public static final int DAYS = 30;
}
