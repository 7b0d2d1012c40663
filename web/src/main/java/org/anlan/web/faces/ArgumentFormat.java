package org.anlan.web.faces;

import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** An argument of a text: thousands are set apart from five digits on, so that a year reads as one. */
final class ArgumentFormat extends Format {

    private static final double FIVE_DIGITS = 10_000;

    private final NumberFormat numbers;

    ArgumentFormat(Locale locale) {
        numbers = NumberFormat.getInstance(locale);
    }

    @Override
    public StringBuffer format(Object argument, StringBuffer into, FieldPosition position) {
        if (argument instanceof Number number) {
            numbers.setGroupingUsed(Math.abs(number.doubleValue()) >= FIVE_DIGITS);
            return numbers.format(argument, into, position);
        }
        return into.append(argument);
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
        throw new UnsupportedOperationException();
    }
}
