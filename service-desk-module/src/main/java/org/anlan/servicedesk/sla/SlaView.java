package org.anlan.servicedesk.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.calendar.DayKind;

/** Both clocks of a ticket, and how each deadline came about. */
public record SlaView(List<Step> steps, List<Entry> ledger) {
    public SlaView {
        steps = List.copyOf(steps);
        ledger = List.copyOf(ledger);
    }

    /** How a step stands. */
    public enum State {
        RUNNING,
        /** Three quarters of the team's time are gone. */
        WARNED,
        PAUSED,
        BREACHED,
        MET,
        MET_LATE,
        /** Owed no more without having been fulfilled: invalid, duplicate, closed by force, or not solved after all. */
        VOID
    }

    /**
     * One promised step. Minutes are working minutes of the calendar.
     *
     * @param teamMinutes the team's clock now, pauses left out
     * @param customerMinutes the customer's clock now, which never stands still
     * @param teamRemaining what the team has left, negative when over
     * @param customerRemaining what the customer was promised and is left, negative when over
     * @param voidedAt since when nothing is owed any more, though nothing was fulfilled
     * @param pausedSince since when the team's clock stands still, or null
     * @param teamDueAt null while paused before it; once the step is met or void, the deadline that counted
     * @param trace day by day from the start to the team's deadline, or to now while it has none
     * @param customerTrace likewise from the start to the customer's deadline
     */
    public record Step(
            SlaStep step,
            State state,
            String policyCode,
            String policyName,
            String calendarCode,
            long targetMinutes,
            Instant startedAt,
            Instant metAt,
            Instant voidedAt,
            Instant pausedSince,
            long teamMinutes,
            long customerMinutes,
            long teamRemaining,
            long customerRemaining,
            Instant teamWarnAt,
            Instant teamDueAt,
            Instant customerDueAt,
            Instant warnedAt,
            Instant breachedAt,
            Instant customerBreachedAt,
            List<Day> trace,
            List<Day> customerTrace) {
        public Step {
            trace = List.copyOf(trace);
            customerTrace = List.copyOf(customerTrace);
        }

        /** Whether somebody still has to do it. */
        public boolean owed() {
            return metAt == null && voidedAt == null;
        }
    }

    /**
     * One day of a trace.
     *
     * @param name of the holiday, or null
     * @param intervals working time of the day such as {@code 08:30-12:00}
     * @param counted working minutes of the day that count
     * @param paused working minutes of the day during which the team's clock stood still
     * @param total counted up to the end of the day
     */
    public record Day(
            LocalDate date, DayKind kind, String name, List<String> intervals, long counted, long paused, long total) {
        public Day {
            intervals = List.copyOf(intervals);
        }
    }

    /** One line of the ledger. @param kind OPENED, RESPONDED, ARRIVED, PAUSED, RESUMED, SOLVED, REPORTED, REOPENED, ENDED */
    public record Entry(Instant at, String kind, String login, String note) {}
}
