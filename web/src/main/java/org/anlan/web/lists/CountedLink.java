package org.anlan.web.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;

/** What an indicator counts as the parameters of a list's URL. */
public final class CountedLink {

    private static final String INDICATOR = "counted";
    private static final String FROM = "countedFrom";
    private static final String UNTIL = "countedUntil";
    private static final String UNIT = "countedUnit";
    private static final String PERSON = "countedPerson";
    private static final String TOPIC = "countedTopic";

    static final List<String> NAMES = List.of(INDICATOR, FROM, UNTIL, UNIT, PERSON, TOPIC);

    private CountedLink() {}

    /** Without question mark. */
    public static String query(Counted counted) {
        MeasureScope scope = counted.scope();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(INDICATOR, counted.indicator());
        values.put(FROM, scope.period().from());
        values.put(UNTIL, scope.period().until());
        values.put(UNIT, scope.unitCode());
        values.put(PERSON, scope.login());
        values.put(TOPIC, scope.topic());
        values.values().removeIf(Objects::isNull);
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @param parameter value of a parameter, or null; @return null when none is asked for, or its days are none */
    public static Counted read(UnaryOperator<String> parameter) {
        LocalDate from = day(parameter.apply(FROM));
        LocalDate until = day(parameter.apply(UNTIL));
        if (parameter.apply(INDICATOR) == null || from == null || until == null || until.isBefore(from)) {
            return null;
        }
        MeasureScope scope = new MeasureScope(
                new Period(from, until), parameter.apply(UNIT), parameter.apply(PERSON), parameter.apply(TOPIC));
        return new Counted(parameter.apply(INDICATOR), scope);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
