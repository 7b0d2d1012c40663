package org.anlan.risk.letter;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.score.Actual;
import org.anlan.risk.letter.score.Figures;
import org.anlan.testing.Sample;

/** The users' own two letters, and figures for tests. */
public final class Samples {
    private Samples() {}

    public static LetterContent gas() {
        return LetterFile.read(Sample.text("responsibility-letter-gas.json"));
    }

    public static LetterContent hundred() {
        return LetterFile.read(Sample.text("responsibility-letter-60-40.json"));
    }

    /** The users' example: weight 30, target 92 %, 2 up and down for each point, bonus at most 5. */
    public static LetterItem baseline(Rounding rounding) {
        return item(Target.constant(number("92")), rounding);
    }

    public static LetterItem item(Target target, Rounding rounding) {
        return new LetterItem(
                "i1",
                "管理实体安检考核基准线",
                null,
                null,
                null,
                "安检系统报表",
                number("30"),
                target,
                number("2"),
                number("2"),
                number("5"),
                BigDecimal.ZERO,
                rounding,
                true);
    }

    public static Actual entered(String value) {
        return Actual.entered(number(value), null, "报表", "safety", null, null);
    }

    /** @param pairs key and value in turn */
    public static Figures figures(String... pairs) {
        Map<String, Actual> actuals = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            actuals.put(pairs[i], entered(pairs[i + 1]));
        }
        return new Figures(actuals, Map.of());
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
