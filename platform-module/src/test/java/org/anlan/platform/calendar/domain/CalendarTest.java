package org.anlan.platform.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private final Calendar calendar = new Calendar("cn", "中国", "China", WeeklyPattern.officeHours(), true);

    @Test
    void a_shipped_year_is_taken_once_per_version() {
        assertThat(calendar.takeShipped(year("元旦"), "v1")).isTrue();
        assertThat(calendar.takeShipped(year("元旦"), "v1")).isFalse();
        assertThat(calendar.takeShipped(year("新年"), "v2")).isTrue();
        assertThat(nameOf(NEW_YEAR)).isEqualTo("新年");
    }

    @Test
    void a_year_an_administrator_touched_is_not_overwritten() {
        calendar.takeShipped(year("元旦"), "v1");
        calendar.setDay(NEW_YEAR.plusDays(1), new DatedDay(DayKind.HOLIDAY, "公司日"));
        assertThat(calendar.takeShipped(year("新年"), "v2")).isFalse();
        assertThat(nameOf(NEW_YEAR)).isEqualTo("元旦");
    }

    @Test
    void an_imported_year_replaces_the_days_of_that_year_only_and_stays() {
        calendar.setDay(NEW_YEAR.minusDays(1), new DatedDay(DayKind.HOLIDAY, "除夕"));
        calendar.setDay(NEW_YEAR.plusDays(40), new DatedDay(DayKind.HOLIDAY, "旧"));
        calendar.importYear(year("元旦"));
        assertThat(nameOf(NEW_YEAR.minusDays(1))).isEqualTo("除夕");
        assertThat(nameOf(NEW_YEAR.plusDays(40))).isNull();
        assertThat(calendar.takeShipped(year("新年"), "v2")).isFalse();
    }

    @Test
    void a_single_day_does_not_make_a_year_known() {
        calendar.setDay(NEW_YEAR, new DatedDay(DayKind.HOLIDAY, "元旦"));
        assertThat(calendar.hasData(2027)).isFalse();
        calendar.importYear(year("元旦"));
        assertThat(calendar.hasData(2027)).isTrue();
    }

    @Test
    void a_calendar_that_follows_no_holidays_lacks_no_year() {
        Calendar always = new Calendar("always", "全天候", "Always", WeeklyPattern.always(), false);
        assertThat(always.hasData(1999)).isTrue();
    }

    @Test
    void a_day_that_is_not_dated_cannot_be_cleared() {
        assertThatThrownBy(() -> calendar.clearDay(NEW_YEAR)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_dated_day_is_a_holiday_or_a_make_up_day_and_has_a_name() {
        assertThatThrownBy(() -> new DatedDay(DayKind.WORKDAY, "日")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new DatedDay(DayKind.HOLIDAY, " ")).isInstanceOf(InvalidInput.class);
    }

    private String nameOf(LocalDate date) {
        return calendar.arithmetic(ZoneId.of("Asia/Shanghai")).day(date).name();
    }

    private static HolidayFile year(String name) {
        return new HolidayFile(2027, "test", Map.of(NEW_YEAR, new DatedDay(DayKind.HOLIDAY, name)));
    }
}
