package org.anlan.web.home.board;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.indicator.Counted;

/**
 * A figure month by month, the running month last.
 *
 * @param percent whether the values run from 0 to 100; other values are drawn against the greatest
 * @param rising whether more is better
 */
public record Trend(List<Month> months, boolean percent, boolean rising) {

    private static final int HUNDRED = 100;
    private static final int HEIGHT = 28;

    public Trend {
        months = List.copyOf(months);
    }

    /** @param value null when there was nothing to measure @param counted what it is the figure of */
    public record Month(YearMonth month, BigDecimal value, Counted counted) {

        /** Such as {@code 96.5} or {@code –}. */
        public String shown() {
            return value == null ? "–" : value.stripTrailingZeros().toPlainString();
        }
    }

    public Month last() {
        return months.get(months.size() - 1);
    }

    public boolean isBare() {
        return months.stream()
                .allMatch(month -> month.value() == null || month.value().signum() == 0);
    }

    /** Difference to the month before, or null when one of both has no value. */
    public BigDecimal change() {
        Month before = months.get(months.size() - 2);
        return last().value() == null || before.value() == null
                ? null
                : last().value().subtract(before.value());
    }

    /** Whether the change is a good one. */
    public boolean isBetter() {
        return change() != null && change().signum() == (rising ? 1 : -1);
    }

    public boolean isWorse() {
        return change() != null && change().signum() == (rising ? -1 : 1);
    }

    /** Points of a line in a box 100 wide and 28 high. */
    public String line() {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).value() != null) {
                double x = i * (double) HUNDRED / (months.size() - 1);
                double y = HEIGHT - 2 - (HEIGHT - 4) * share(months.get(i)) / HUNDRED;
                points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            }
        }
        return String.join(" ", points);
    }

    /** Height of a month's column in percent of the highest possible. */
    public long share(Month month) {
        double most = percent
                ? HUNDRED
                : months.stream()
                        .map(Month::value)
                        .filter(v -> v != null)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        return month.value() == null || most == 0 ? 0 : Math.round(month.value().doubleValue() * HUNDRED / most);
    }
}
