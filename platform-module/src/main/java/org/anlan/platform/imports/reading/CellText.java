package org.anlan.platform.imports.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a cell into a clean {@link RawCell}. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");

    private CellText() {}

    /** The cell of a text; too long and illegal characters become its note. */
    static RawCell cell(String raw) {
        if (raw.length() > Limits.CELL_CHARS) {
            String cut = clean(raw.substring(0, Limits.CUT_CHARS));
            return new RawCell(withoutControls(cut), RawCell.Note.TOO_LONG, Integer.toString(Limits.CELL_CHARS), null);
        }
        if (isPlain(raw)) {
            return RawCell.of(raw.strip());
        }
        String text = clean(raw);
        int illegal = illegalCharacter(text);
        if (illegal < 0) {
            return RawCell.of(text);
        }
        String code = String.format("U+%04X", illegal);
        return new RawCell(withoutControls(text).strip(), RawCell.Note.ILLEGAL_CHARACTER, code, null);
    }

    /** Control characters stand in xlsx as {@code _x0000_}, because XML has no way to write them. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher m = ESCAPED.matcher(text);
        return m.replaceAll(r -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(r.group(1), 16))));
    }

    /** Whether there is nothing to clean, as in nearly every cell. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean ordinary =
                    c >= 0x20 && c < 0x7F || c == '\n' || c >= 0x2E80 && c < 0xD800 || c > 0xFEFF && c < 0xFFFE;
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String raw) {
        String text = LINE_BREAK.matcher(raw).replaceAll("\n").replace('\u00A0', ' ');
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }

    private static int illegalCharacter(String text) {
        return text.codePoints().filter(CellText::isIllegal).findFirst().orElse(-1);
    }

    private static boolean isIllegal(int c) {
        return c < 0x20 && c != '\n' && c != '\t'
                || c == 0x7F
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(c -> !isIllegal(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
