package org.anlan.platform.duty;

import java.util.List;
import java.util.Map;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/** Door: the duties of all modules, opened and closed in the transaction of the state change that causes them. */
public interface Duties {

    /**
     * Opens the duty, or replaces the open one of the same record and code. A code that ends in a level ({@code
     * finding.overdue-2}) is read without it, and whoever stands at several levels has the duty once.
     */
    void open(Duty duty);

    /** Closes the duty if it is open. */
    void close(String objectKind, String objectNumber, String code);

    /** Closes every open duty of the record. */
    void closeAll(String objectKind, String objectNumber);

    /**
     * The caller's duties, those of persons the caller deputises for included except {@link PersonalDuties}; overdue
     * first, then by due date.
     */
    List<MyDuty> mine(int limit);

    /** Some of them, page by page. */
    Page<MyDuty> find(Choice choice, PageRequest page);

    /** How many the caller has, and how many of them are overdue. */
    Counts counts();

    /** How many the caller has by {@link Duty#code}, the most first. */
    Map<String, Long> kinds();

    /** @param forName name of the person the caller deputises for, or null for an own duty */
    record MyDuty(Duty duty, boolean overdue, String forName) {}

    /** @param forOthers how many of them are those of persons the caller deputises for */
    record Counts(long open, long overdue, long forOthers) {}

    /**
     * Some of the caller's duties.
     *
     * @param code only these, or null
     * @param overdue only those past their deadline
     * @param forOthers only those of persons the caller deputises for
     */
    record Choice(String code, boolean overdue, boolean forOthers) {
        public static Choice all() {
            return new Choice(null, false, false);
        }
    }
}
