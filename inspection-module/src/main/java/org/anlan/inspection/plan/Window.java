package org.anlan.inspection.plan;

import org.anlan.platform.InvalidInput;

/**
 * Around the day an inspection falls on, in whole days of the business zone.
 *
 * @param opensBefore it can be started so many days earlier, 0 to 60
 * @param dueAfter it is in time until the end of so many days later, 0 to 60
 * @param missedAfter it can be done late until the end of so many days later, dueAfter to 120; then it is missed (漏检)
 */
public record Window(int opensBefore, int dueAfter, int missedAfter) {

    /** The day itself, no grace. */
    public static final Window SAME_DAY = new Window(0, 0, 0);

    /** @throws InvalidInput naming every field that does not fit */
    public void validate() {
        new InvalidInput.Collector()
                .rejectIf(opensBefore < 0 || opensBefore > 60, "window.opensBefore", "out_of_range", 0, 60)
                .rejectIf(dueAfter < 0 || dueAfter > 60, "window.dueAfter", "out_of_range", 0, 60)
                .rejectIf(
                        missedAfter < dueAfter || missedAfter > 120,
                        "window.missedAfter",
                        "out_of_range",
                        dueAfter,
                        120)
                .throwIfAny();
    }
}
