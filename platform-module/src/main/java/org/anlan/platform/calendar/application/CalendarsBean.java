package org.anlan.platform.calendar.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.MissingYear;
import org.anlan.platform.calendar.SaveCalendar;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.platform.calendar.domain.Calendar;
import org.anlan.platform.calendar.domain.WorkCalendar;
import org.anlan.platform.time.BusinessZone;

/** Calendars behind their door: reads and arithmetic; changes go to {@link CalendarCommands}. */
@Stateless
public class CalendarsBean implements Calendars {
    static final String KIND = "calendar";

    @Inject
    CalendarRepository calendars;

    @Inject
    CalendarCommands commands;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    @Override
    public List<CalendarDetails> all() {
        return calendars.all().stream().map(this::view).toList();
    }

    @Override
    public CalendarDetails details(String code) {
        return view(calendars.load(code));
    }

    @Override
    public List<CalendarDay> days(String code, int year) {
        if (year < 1900 || year > 2200) {
            throw InvalidInput.of("year", "out_of_range", 1900, 2200);
        }
        WorkCalendar arithmetic = calendars.arithmetic(code);
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(arithmetic::day).toList();
    }

    @Override
    public CalendarDay day(String code, LocalDate date) {
        return calendars.arithmetic(code).day(date);
    }

    @Override
    public boolean isWorkday(String code, LocalDate date) {
        return calendars.arithmetic(code).isWorkday(date);
    }

    @Override
    public List<WorkInterval> workingIntervals(String code, LocalDate date) {
        return calendars.arithmetic(code).intervals(date);
    }

    @Override
    public LocalDate nextWorkday(String code, LocalDate date) {
        return plusWorkdays(code, date, 1);
    }

    @Override
    public LocalDate previousWorkday(String code, LocalDate date) {
        return plusWorkdays(code, date, -1);
    }

    @Override
    public LocalDate plusWorkdays(String code, LocalDate date, int count) {
        return calendars.arithmetic(code).plusWorkdays(date, count);
    }

    @Override
    public boolean hasData(String code, int year) {
        return calendars.load(code).hasData(year);
    }

    @Override
    public List<MissingYear> missingYears() {
        LocalDate today = zone.dateOf(clock.instant());
        int last = today.getYear() + (today.getMonth() == Month.DECEMBER ? 1 : 0);
        return calendars.all().stream()
                .flatMap(calendar -> IntStream.rangeClosed(today.getYear(), last)
                        .filter(year -> !calendar.hasData(year))
                        .mapToObj(year -> new MissingYear(calendar.code(), calendar.name(), year)))
                .toList();
    }

    @Override
    public long workingMinutesBetween(String code, Instant from, Instant until) {
        return calendars.arithmetic(code).minutesBetween(from, until);
    }

    @Override
    public Instant plusWorkingMinutes(String code, Instant from, long minutes) {
        return calendars.arithmetic(code).plusMinutes(from, minutes);
    }

    @Override
    public WorkingTime workingTime(String code) {
        return calendars.arithmetic(code);
    }

    @Override
    public String codeOf(String unitCode) {
        return calendars
                .chosenAtOrAbove(unitCode)
                .orElseGet(() -> calendars.all().get(0).code());
    }

    @Override
    public void register(SaveCalendar save) {
        commands.register(save);
    }

    @Override
    public void change(SaveCalendar save) {
        commands.change(save);
    }

    @Override
    public void setDay(String code, long expectedVersion, CalendarDay day) {
        commands.setDay(code, expectedVersion, day);
    }

    @Override
    public void clearDay(String code, long expectedVersion, LocalDate date) {
        commands.clearDay(code, expectedVersion, date);
    }

    @Override
    public int importYear(String code, long expectedVersion, String json) {
        return commands.importYear(code, expectedVersion, json);
    }

    @Override
    public void assign(String unitCode, String calendarCode) {
        commands.assign(unitCode, calendarCode);
    }

    private CalendarDetails view(Calendar c) {
        List<CalendarDetails.YearData> years = c.years().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(e -> new CalendarDetails.YearData(
                        e.getKey(), e.getValue().source(), e.getValue().isChanged()))
                .toList();
        return new CalendarDetails(
                c.code(),
                c.name(),
                c.nameEn(),
                c.weekly(),
                c.followsHolidays(),
                c.isDefault(),
                years,
                calendars.unitsOf(c.code()),
                c.version());
    }
}
