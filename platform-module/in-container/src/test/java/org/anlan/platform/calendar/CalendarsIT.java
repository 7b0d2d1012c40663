package org.anlan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.calendar.application.ShippedCalendars;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class CalendarsIT extends InContainer {
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);

    @Inject
    Calendars calendars;

    @Inject
    ShippedCalendars shipped;

    @Test
    void the_shipped_calendar_knows_its_three_years() {
        assertThat(calendars.all().get(0).code()).isEqualTo(Calendars.CHINA);
        assertThat(calendars.details(Calendars.CHINA).years())
                .extracting(CalendarDetails.YearData::year)
                .contains(2024, 2025, 2026);
        assertThat(calendars.day(Calendars.CHINA, NATIONAL_DAY).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendars.days(Calendars.CHINA, 2025).stream().filter(d -> d.kind() == DayKind.HOLIDAY))
                .hasSize(28);
        assertThat(calendars.hasData(Calendars.CHINA, 2031)).isFalse();
        assertThat(calendars.hasData(Calendars.ALWAYS, 2031)).isTrue();
    }

    @Test
    void a_deadline_jumps_over_the_national_holiday() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        var eve = LocalDateTime.parse("2026-09-30T17:00").atZone(zone).toInstant();
        var due = calendars.plusWorkingMinutes(Calendars.CHINA, eve, 60);
        assertThat(due)
                .isEqualTo(LocalDateTime.parse("2026-10-08T09:00").atZone(zone).toInstant());
        assertThat(calendars.workingMinutesBetween(Calendars.CHINA, eve, due)).isEqualTo(60);
    }

    @Test
    void an_administrators_day_counts_at_once_is_on_record_and_survives_the_shipped_data() {
        String code = registered();
        bed.as("admin", () -> calendars.importYear(code, version(code), year("2027-01-01")));
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(calendars.isWorkday(code, day)).isTrue();
        bed.as("admin", () -> calendars.setDay(code, version(code), new CalendarDay(day, DayKind.HOLIDAY, "司庆")));
        assertThat(calendars.isWorkday(code, day)).isFalse();
        assertThat(calendars.nextWorkday(code, day)).isEqualTo("2027-03-02");
        shipped.load();
        assertThat(calendars.day(code, day).name()).isEqualTo("司庆");
        bed.as("admin", () -> calendars.clearDay(code, version(code), day));
        assertThat(calendars.isWorkday(code, day)).isTrue();
        assertThat(bed.database().auditActions("calendar", code))
                .containsExactly(
                        "calendar.registered", "calendar.year_imported", "calendar.day_set", "calendar.day_cleared");
    }

    @Test
    void loading_the_shipped_data_again_changes_nothing() {
        long before = version(Calendars.CHINA);
        shipped.load();
        assertThat(version(Calendars.CHINA)).isEqualTo(before);
    }

    @Test
    void another_week_is_calculated_with_at_once() {
        String code = registered();
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        assertThat(calendars.isWorkday(code, saturday)).isFalse();
        bed.as(
                "admin",
                () -> calendars.change(new SaveCalendar(
                        code, version(code), "门店", "Store", WeeklyPattern.parse("MON-SAT=09:00-21:00"), true, false)));
        assertThat(calendars.workingIntervals(code, saturday)).hasToString("[09:00-21:00]");
    }

    @Test
    void a_unit_has_the_calendar_of_the_nearest_unit_above() {
        String parent = bed.organisation().unit(null);
        String child = bed.organisation().unit(parent);
        assertThat(calendars.codeOf(child)).isEqualTo(Calendars.CHINA);
        bed.as("admin", () -> calendars.assign(parent, Calendars.ALWAYS));
        assertThat(calendars.codeOf(child)).isEqualTo(Calendars.ALWAYS);
        bed.as("admin", () -> calendars.assign(child, Calendars.CHINA));
        assertThat(calendars.codeOf(child)).isEqualTo(Calendars.CHINA);
        bed.as("admin", () -> calendars.assign(child, null));
        assertThat(calendars.codeOf(child)).isEqualTo(Calendars.ALWAYS);
    }

    @Test
    void changes_are_refused_without_permission_when_stale_and_for_the_only_default() {
        String code = registered();
        CalendarDay day = new CalendarDay(NATIONAL_DAY, DayKind.HOLIDAY, "国庆节");
        assertThatThrownBy(() -> bed.as("manager", () -> calendars.setDay(code, version(code), day)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bed.as("admin", () -> calendars.setDay(code, version(code) - 1, day)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> bed.as("admin", () -> calendars.register(calendar(code))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> bed.as(
                        "admin",
                        () -> calendars.change(new SaveCalendar(
                                Calendars.CHINA,
                                version(Calendars.CHINA),
                                "中国",
                                "China",
                                WeeklyPattern.officeHours(),
                                true,
                                false))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> calendars.isWorkday("nowhere", NATIONAL_DAY)).isInstanceOf(NotFound.class);
    }

    private String registered() {
        String code = bed.organisation().fresh("cal");
        bed.as("admin", () -> calendars.register(calendar(code)));
        return code;
    }

    private static SaveCalendar calendar(String code) {
        return new SaveCalendar(code, 0, "试验", "Test", WeeklyPattern.officeHours(), true, false);
    }

    private long version(String code) {
        return calendars.details(code).version();
    }

    private static String year(String day) {
        return "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"" + day + "\",\"isOffDay\":true}]}";
    }
}
