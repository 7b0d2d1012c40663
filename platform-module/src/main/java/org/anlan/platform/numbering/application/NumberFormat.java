package org.anlan.platform.numbering.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number pattern such as {@code FX-{yyyy}-{seq:6}}: the part in braces before {@code seq} is a date pattern and says
 * how long the counter runs.
 */
record NumberFormat(String pattern) {

    private static final Pattern DATE = Pattern.compile("\\{(y[^}]*)}");
    private static final Pattern SEQUENCE = Pattern.compile("\\{seq:(\\d+)}");

    NumberFormat {
        if (!SEQUENCE.matcher(pattern).find()) {
            throw new IllegalArgumentException("number format without {seq:n}: " + pattern);
        }
    }

    /** The counter's key: empty when it runs for ever. */
    String period(LocalDate day) {
        Matcher date = DATE.matcher(pattern);
        return date.find() ? format(day, date.group(1)) : "";
    }

    String number(LocalDate day, long counted) {
        String dated = DATE.matcher(pattern).replaceAll(match -> format(day, match.group(1)));
        return SEQUENCE.matcher(dated).replaceAll(match -> String.format("%0" + match.group(1) + "d", counted));
    }

    private static String format(LocalDate day, String datePattern) {
        return DateTimeFormatter.ofPattern(datePattern).format(day);
    }
}
