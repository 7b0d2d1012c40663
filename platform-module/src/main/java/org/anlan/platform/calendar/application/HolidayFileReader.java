package org.anlan.platform.calendar.application;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.domain.DatedDay;
import org.anlan.platform.calendar.domain.HolidayFile;

/**
 * Reads a published year of holidays and make-up days: {@code {"year":2026,"days":[{"name","date","isOffDay"}]}}, the
 * format of NateScarlet/holiday-cn.
 */
final class HolidayFileReader {
    private static final int LONGEST = 200_000;
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2200;

    private HolidayFileReader() {}

    /** @throws InvalidInput field {@code file}, saying what is wrong with which day */
    static HolidayFile parse(String json) {
        JsonObject root = read(json);
        try {
            int year = root.getInt("year");
            refuseUnless(year >= EARLIEST && year <= LATEST, "holiday_file_year", year);
            Map<LocalDate, DatedDay> days = new TreeMap<>();
            for (JsonValue value : root.getJsonArray("days")) {
                JsonObject day = value.asJsonObject();
                LocalDate date = date(day.getString("date"), year);
                DayKind kind = day.getBoolean("isOffDay") ? DayKind.HOLIDAY : DayKind.MAKE_UP;
                DatedDay former = days.put(date, new DatedDay(kind, day.getString("name")));
                refuseUnless(former == null, "holiday_file_twice", date);
            }
            refuseUnless(!days.isEmpty(), "holiday_file_empty", year);
            return new HolidayFile(year, source(root), days);
        } catch (NullPointerException | ClassCastException missingOrOfAnotherType) {
            throw InvalidInput.of("file", "holiday_file_shape");
        }
    }

    private static JsonObject read(String json) {
        refuseUnless(json != null && json.length() <= LONGEST, "holiday_file_shape");
        try (JsonReader reader = Json.createReader(new StringReader(json.replace("\uFEFF", "")))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw InvalidInput.of("file", "holiday_file_json");
        }
    }

    private static LocalDate date(String text, int year) {
        try {
            LocalDate date = LocalDate.parse(text);
            refuseUnless(Math.abs(date.getYear() - year) <= 1, "holiday_file_date", text);
            return date;
        } catch (DateTimeException notADate) {
            throw InvalidInput.of("file", "holiday_file_date", text);
        }
    }

    private static String source(JsonObject root) {
        JsonObject source = root.get("source") instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
        Stream<String> known = Stream.of("basis", "repository", "file")
                .map(key -> source.get(key) instanceof JsonString text ? text.getString() : null);
        Optional<String> paper = Optional.ofNullable(root.get("papers"))
                .filter(papers -> papers.getValueType() == JsonValue.ValueType.ARRAY)
                .flatMap(papers -> papers.asJsonArray().stream().findFirst())
                .map(first -> first instanceof JsonString text ? text.getString() : null);
        return Stream.concat(known, paper.stream()).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private static void refuseUnless(boolean fine, String code, Object... args) {
        if (!fine) {
            throw InvalidInput.of("file", code, args);
        }
    }
}
