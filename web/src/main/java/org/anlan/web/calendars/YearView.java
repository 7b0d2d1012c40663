package org.anlan.web.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.DayKind;

/** The days of a year as twelve months of weeks that begin on Monday. */
public final class YearView {

    private final List<CalendarDay> days;
    private final LocalDate today;

    /** @param days every day of the year, in order */
    public YearView(List<CalendarDay> days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    public List<MonthView> months(Function<Month, String> name) {
        List<MonthView> months = new ArrayList<>();
        for (Month month : Month.values()) {
            List<CalendarDay> ofMonth =
                    days.stream().filter(day -> day.date().getMonth() == month).toList();
            months.add(new MonthView(name.apply(month), weeks(ofMonth), worked(ofMonth)));
        }
        return months;
    }

    /** The dated days, in order: what differs from an ordinary week. */
    public List<CalendarDay> dated() {
        return days.stream().filter(day -> day.kind().isDated()).toList();
    }

    public long count(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    public long worked() {
        return worked(days);
    }

    private static long worked(List<CalendarDay> days) {
        return days.stream().filter(day -> day.kind().isWorked()).count();
    }

    private List<List<Cell>> weeks(List<CalendarDay> month) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate first = month.get(0).date();
        LocalDate start = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.get(month.size() - 1).date();
        for (LocalDate monday = start; !monday.isAfter(end); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> cell(date, first, month))
                    .toList());
        }
        return weeks;
    }

    private Cell cell(LocalDate date, LocalDate first, List<CalendarDay> month) {
        return date.getMonth() != first.getMonth()
                ? new Cell(null, false)
                : new Cell(month.get(date.getDayOfMonth() - 1), date.equals(today));
    }

    /** @param worked workdays of the month */
    public record MonthView(String name, List<List<Cell>> weeks, long worked) {}

    /** @param day null outside the month */
    public record Cell(CalendarDay day, boolean today) {}
}
