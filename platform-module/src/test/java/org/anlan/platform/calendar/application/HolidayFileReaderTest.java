package org.anlan.platform.calendar.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.domain.HolidayFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileReaderTest {
    @ParameterizedTest
    @CsvSource({"2024,28,8", "2025,28,5", "2026,33,6"})
    void the_shipped_years_are_complete(int year, long off, long makeUp) throws IOException {
        try (InputStream in =
                getClass().getResourceAsStream("/org/anlan/platform/calendar/holidays-" + year + ".json")) {
            HolidayFile file = HolidayFileReader.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(file.year()).isEqualTo(year);
            assertThat(file.source()).contains("国务院办公厅", "NateScarlet/holiday-cn");
            assertThat(file.days().values().stream().filter(d -> d.kind() == DayKind.HOLIDAY))
                    .hasSize((int) off);
            assertThat(file.days().values().stream().filter(d -> d.kind() == DayKind.MAKE_UP))
                    .hasSize((int) makeUp);
        }
    }

    @Test
    void a_day_may_lie_in_the_neighbouring_year() {
        HolidayFile file = HolidayFileReader.parse(json("2018-12-30", "true"));
        assertThat(file.days()).containsOnlyKeys(LocalDate.of(2018, 12, 30));
    }

    @Test
    void a_file_that_is_none_is_refused_with_what_is_wrong() {
        Map.of(
                        "no json",
                        "holiday_file_json",
                        "[]",
                        "holiday_file_json",
                        "{}",
                        "holiday_file_shape",
                        "{\"year\":\"2019\",\"days\":[]}",
                        "holiday_file_shape",
                        "{\"year\":2019,\"days\":[1]}",
                        "holiday_file_shape",
                        "{\"year\":2019,\"days\":[]}",
                        "holiday_file_empty",
                        "{\"year\":19,\"days\":[]}",
                        "holiday_file_year",
                        json("2019-13-01", "true"),
                        "holiday_file_date",
                        json("2021-01-01", "true"),
                        "holiday_file_date",
                        json("2019-01-01", "\"yes\""),
                        "holiday_file_shape")
                .forEach((text, code) -> assertThatThrownBy(() -> HolidayFileReader.parse(text))
                        .as(text)
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                e -> assertThat(e.errors().get(0).code()).isEqualTo(code)));
    }

    private static String json(String date, String off) {
        return "{\"year\":2019,\"days\":[{\"name\":\"元旦\",\"date\":\"" + date + "\",\"isOffDay\":" + off + "}]}";
    }
}
