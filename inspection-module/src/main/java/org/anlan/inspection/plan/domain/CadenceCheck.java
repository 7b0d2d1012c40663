package org.anlan.inspection.plan.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.anlan.inspection.plan.Cadence.Gap;
import org.anlan.inspection.plan.CycleUnit;

/** Counts the days of a year by calendar periods and finds those with too few. */
public final class CadenceCheck {

    private final CycleUnit period;
    private final int times;
    private final List<LocalDate> starts;

    /** @param times how often at least in each period */
    public CadenceCheck(CycleUnit period, int times, int year) {
        this.period = period;
        this.times = times;
        this.starts = starts(period, year);
    }

    public int periods() {
        return starts.size();
    }

    /** @param days days on which something is done; one may stand there several times */
    public List<Gap> gaps(List<LocalDate> days) {
        NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(day, 1, Integer::sum));
        List<Gap> gaps = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate last = start.plus(length(period)).minusDays(1);
            int planned = counts.subMap(start, true, last, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (planned < times) {
                gaps.add(new Gap(start, last, planned));
            }
        }
        return gaps;
    }

    /** First days of the periods that begin and end in the year. */
    private static List<LocalDate> starts(CycleUnit period, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (period == CycleUnit.WEEK) {
            first = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        List<LocalDate> starts = new ArrayList<>();
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate start = first;
                !start.plus(length(period)).minusDays(1).isAfter(end);
                start = start.plus(length(period))) {
            starts.add(start);
        }
        return starts;
    }

    private static Period length(CycleUnit period) {
        return switch (period) {
            case DAY -> Period.ofDays(1);
            case WEEK -> Period.ofWeeks(1);
            case MONTH -> Period.ofMonths(1);
            case QUARTER -> Period.ofMonths(3);
            case HALF_YEAR -> Period.ofMonths(6);
            case YEAR -> Period.ofYears(1);
        };
    }
}
