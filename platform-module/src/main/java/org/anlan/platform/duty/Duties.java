package org.anlan.platform.duty;

import java.util.List;

/** Door: the duties of all modules, opened and closed in the transaction of the state change that causes them. */
public interface Duties {

    /** Opens the duty, or replaces the open one of the same record and code. */
    void open(Duty duty);

    /** Closes the duty if it is open. */
    void close(String objectKind, String objectNumber, String code);

    /** Closes every open duty of the record. */
    void closeAll(String objectKind, String objectNumber);

    /** The caller's duties, those of persons the caller deputises for included; overdue first, then by due date. */
    List<MyDuty> mine(int limit);

    /** How many the caller has, and how many of them are overdue. */
    Counts counts();

    /** @param forName name of the person the caller deputises for, or null for an own duty */
    record MyDuty(Duty duty, boolean overdue, String forName) {}

    record Counts(long open, long overdue) {}
}
