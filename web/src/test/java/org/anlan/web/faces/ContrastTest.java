package org.anlan.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.1 AA over the tokens: text 4.5 to 1, borders of controls and level marks 3 to 1. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text,ground,4.5",
        "text,ground-3,4.5",
        "text-2,ground,4.5",
        "text-2,ground-2,4.5",
        "text-2,ground-3,4.5",
        "text-3,ground,4.5",
        "text-3,ground-2,4.5",
        "text-3,raised,4.5",
        "brand-text,ground,4.5",
        "brand-text,ground-2,4.5",
        "brand-text,brand-tint,4.5",
        "brand-text,brand-tint-2,4.5",
        "on-brand,brand,4.5",
        "on-brand,brand-strong,4.5",
        "danger,ground,4.5",
        "danger,danger-tint,4.5",
        "red-text,red-tint,4.5",
        "orange-text,orange-tint,4.5",
        "yellow-text,yellow-tint,4.5",
        "blue-text,blue-tint,4.5",
        "violet-text,violet-tint,4.5",
        "green-text,green-tint,4.5",
        "rose-text,rose-tint,4.5",
        "rose-text,ground,4.5",
        "control-line,raised,3.0",
        "control-line,ground,3.0",
        "brand,ground,3.0"
    })
    void stands_out_in_light_and_dark(String front, String back, double least) throws IOException {
        String css = Files.readString(Path.of("src/main/css/tokens.css"));
        int dark = css.indexOf("[data-scheme=\"dark\"]");
        Map<String, String> light = tokens(css.substring(0, dark));
        assertThat(contrast(light, front, back)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(tokens(css.substring(dark)), front, back))
                .as("dark")
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String front, String back) {
        double a = luminance(tokens.get(front));
        double b = luminance(tokens.get(back));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
