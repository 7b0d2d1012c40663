package org.anlan.platform.export.application;

/** Makes text safe for a cell. */
final class CellTexts {

    private static final int MOST_CHARS = 32_767;

    private CellTexts() {}

    /** Excel takes a text cell for text whatever it starts with; what XML cannot hold is left out. */
    static String xlsx(String text) {
        String clean = text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= MOST_CHARS ? clean : clean.substring(0, MOST_CHARS);
    }

    /** A csv knows no text cells, so what would be a formula gets an apostrophe in front; plain numbers stay. */
    static String csv(String text) {
        String clean = text.replace("\0", "");
        String start = clean.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0
                || !clean.isEmpty() && "\t\r".indexOf(clean.charAt(0)) >= 0;
        return formula && !clean.matches("[+-]?\\d+(\\.\\d+)?") ? "'" + clean : clean;
    }
}
