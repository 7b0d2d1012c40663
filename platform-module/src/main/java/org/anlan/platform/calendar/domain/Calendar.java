package org.anlan.platform.calendar.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;

/**
 * A calendar as kept: weekly pattern, dated days, and the years that have been given. Its code never changes. A year an
 * administrator touched stays as it is when newer data is shipped.
 */
@Entity
@Table(name = "calendar", schema = "platform")
public class Calendar {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String weekly;

    @Column(name = "follows_holidays")
    private boolean followsHolidays;

    @Column(name = "is_default")
    private boolean byDefault;

    @ElementCollection
    @CollectionTable(name = "calendar_day", schema = "platform", joinColumns = @JoinColumn(name = "calendar_id"))
    @MapKeyColumn(name = "day")
    private Map<LocalDate, DatedDay> days = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "calendar_year", schema = "platform", joinColumns = @JoinColumn(name = "calendar_id"))
    @MapKeyColumn(name = "year")
    private Map<Integer, HolidayYear> years = new HashMap<>();

    @Version
    private long version;

    protected Calendar() {}

    public Calendar(String code, String name, String nameEn, WeeklyPattern weekly, boolean followsHolidays) {
        this.code = code;
        describe(name, nameEn, weekly, followsHolidays);
    }

    public void describe(String name, String nameEn, WeeklyPattern weekly, boolean followsHolidays) {
        this.name = name.strip();
        this.nameEn = nameEn.strip();
        this.weekly = weekly.toString();
        this.followsHolidays = followsHolidays;
    }

    public void becomeDefault() {
        byDefault = true;
    }

    public void setDay(LocalDate date, DatedDay day) {
        days.put(date, day);
        touch(date.getYear());
    }

    public void clearDay(LocalDate date) {
        if (days.remove(date) == null) {
            throw new RuleBroken("calendar.day_not_dated", date);
        }
        touch(date.getYear());
    }

    /** Takes a year an administrator brought: shipped data will not replace it. */
    public void importYear(HolidayFile file) {
        replace(file);
        years.put(file.year(), new HolidayYear(file.source(), "", true));
    }

    /**
     * Takes a shipped year unless it is there already in this version or an administrator touched it.
     *
     * @return whether anything was taken
     */
    public boolean takeShipped(HolidayFile file, String dataVersion) {
        HolidayYear known = years.get(file.year());
        if (known != null && (known.isChanged() || known.dataVersion().equals(dataVersion))) {
            return false;
        }
        replace(file);
        years.put(file.year(), new HolidayYear(file.source(), dataVersion, false));
        return true;
    }

    private void replace(HolidayFile file) {
        days.keySet().removeIf(date -> date.getYear() == file.year());
        days.putAll(file.days());
    }

    /** A single day does not make a year known: without data it is still reported as missing. */
    private void touch(int year) {
        years.computeIfPresent(year, (y, known) -> known.touched());
    }

    public WorkCalendar arithmetic(ZoneId zone) {
        return new WorkCalendar(zone, weekly(), days);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public WeeklyPattern weekly() {
        return WeeklyPattern.parse(weekly);
    }

    public boolean followsHolidays() {
        return followsHolidays;
    }

    public boolean isDefault() {
        return byDefault;
    }

    public Map<Integer, HolidayYear> years() {
        return Map.copyOf(years);
    }

    public boolean hasData(int year) {
        return !followsHolidays || years.containsKey(year);
    }

    public long version() {
        return version;
    }

    /** What the audit trail compares: the calendar itself. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("nameEn", nameEn);
        facts.put("weekly", weekly);
        facts.put("followsHolidays", followsHolidays);
        facts.put("default", byDefault);
        return facts;
    }

    /** What the audit trail compares: the holidays and the make-up days among some dates, each as one list. */
    public Map<String, Object> dayFacts(Predicate<LocalDate> among) {
        Map<String, Object> facts = new HashMap<>();
        addDays(facts, "holidays", DayKind.HOLIDAY, among);
        addDays(facts, "makeUpDays", DayKind.MAKE_UP, among);
        return facts;
    }

    private void addDays(Map<String, Object> facts, String fact, DayKind kind, Predicate<LocalDate> among) {
        List<String> found = days.entrySet().stream()
                .filter(e -> e.getValue().kind() == kind && among.test(e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " " + e.getValue().name())
                .toList();
        if (!found.isEmpty()) {
            facts.put(fact, found);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calendar calendar && code.equals(calendar.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
