package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.anlan.web.faces.Texts;

/** What a trend says in words: that is also all of it that a screen reader gets. */
@Named("boardWords")
@RequestScoped
public class BoardWords {

    @Inject
    Texts texts;

    /** Such as {@code 较上月 +3.5}; empty when there is nothing to compare. */
    public String change(Trend trend) {
        BigDecimal change = trend.change();
        if (change == null) {
            return "";
        }
        String number = change.abs().stripTrailingZeros().toPlainString();
        return change.signum() == 0
                ? texts.text("home.trend_same")
                : texts.text("home.trend", (change.signum() > 0 ? "+" : "−") + number);
    }

    public String months(Trend trend) {
        String values = trend.months().stream()
                .map(month -> month.month() + " " + month.shown())
                .collect(Collectors.joining(", "));
        return texts.text("home.trend_months", values);
    }
}
