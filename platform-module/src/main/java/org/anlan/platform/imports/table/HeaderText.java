package org.anlan.platform.imports.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header names as people write them: with line breaks, blanks, full-width letters, marks and remarks in brackets. */
final class HeaderText {

    private static final Pattern NOISE = Pattern.compile("[\\s*:★]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\uFF08【\\[][^)\uFF09】\\]]*[)\uFF09】\\]]");

    private HeaderText() {}

    /** Full and half width alike, no blanks, no marks, lower case. */
    static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(folded).replaceAll("");
    }

    /** Without what stands in brackets: 风险等级(红橙黄蓝) is 风险等级. */
    static String withoutBrackets(String text) {
        return normal(BRACKETS.matcher(text).replaceAll(""));
    }

    /** As shown to the user: on one line. */
    static String shown(String text) {
        return text.replace("\n", "").strip();
    }
}
