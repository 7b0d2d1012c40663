package org.anlan.platform.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a list in a cell into its entries: 1. 1、 1) (1) ① A、 一、 (一) and bullets, on lines of their own or in one
 * line, with slips such as a missing mark (2工作太忙). The first mark decides the style; further marks inside a line must
 * follow in sequence, so that decimals, dates and "3、4号楼" stay whole. Lines without any mark are one entry each.
 */
public final class ListSplitter {

    private static final Pattern TRAILING = Pattern.compile("[;\uFF1B,\uFF0C、\\s]+$");
    /** A mark inside a line comes after one of these, or after a Han character that does not go with a number. */
    private static final String BOUNDARY = ";\uFF1B。.!\uFF01?\uFF1F,\uFF0C、:\uFF1A)\uFF09”\" \t";

    private static final String GOES_WITH_NUMBER = "第约近共每前后为到至超达过附表图件条款项注不";

    private final String text;
    private final List<String> entries = new ArrayList<>();

    private ListSplitter(String text) {
        this.text = text;
    }

    /** Entries without their marks and without separators at the end; empty for a blank text. */
    public static List<String> split(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String lines = text.strip().replaceAll("[ \\t\\u3000]*\\n\\s*", "\n");
        ListSplitter splitter = new ListSplitter(lines);
        ListMark first = splitter.firstMark();
        if (first == null) {
            lines.lines().forEach(splitter::add);
        } else {
            splitter.cut(first);
        }
        return List.copyOf(splitter.entries);
    }

    /** The first line that starts with a mark, or a 1 inside the first line that a 2 follows. */
    private ListMark firstMark() {
        for (int at = 0; at >= 0; at = nextLine(at)) {
            ListMark mark = ListMark.anyAt(text, at);
            if (mark != null && hasContent(mark)) {
                return mark;
            }
        }
        for (int at = 1; at < text.length(); at++) {
            ListMark mark = BOUNDARY.indexOf(text.charAt(at - 1)) < 0 ? null : ListMark.anyAt(text, at);
            if (mark != null && mark.number() == 1 && mark.isStrong() && hasContent(mark) && next(mark) != null) {
                return mark;
            }
        }
        return null;
    }

    private int nextLine(int from) {
        int lineBreak = text.indexOf('\n', from);
        return lineBreak < 0 ? -1 : lineBreak + 1;
    }

    private void cut(ListMark first) {
        add(text.substring(0, first.start()));
        ListMark mark = first;
        while (mark != null) {
            ListMark next = next(mark);
            add(text.substring(mark.end(), next == null ? text.length() : next.start()));
            mark = next;
        }
    }

    private ListMark next(ListMark current) {
        for (int at = current.end() + 1; at < text.length(); at++) {
            boolean lineStart = text.charAt(at - 1) == '\n';
            ListMark mark = current.style().at(text, at);
            if (mark != null && hasContent(mark) && (lineStart ? follows(current, mark) : continues(current, mark))) {
                return mark;
            }
        }
        return null;
    }

    private static boolean follows(ListMark current, ListMark mark) {
        return mark.isStrong() || mark.number() == current.number() + 1;
    }

    private boolean continues(ListMark current, ListMark mark) {
        if (mark.style() == ListMark.Style.BULLET) {
            return mark.mayStandInLine();
        }
        if (!mark.isStrong() || !mark.mayStandInLine() || mark.number() != current.number() + 1) {
            return false;
        }
        char before = text.charAt(mark.start() - 1);
        if (BOUNDARY.indexOf(before) >= 0) {
            return true;
        }
        return Character.isIdeographic(before)
                && GOES_WITH_NUMBER.indexOf(before) < 0
                && !Character.isDigit(text.charAt(mark.end()))
                && mark.needsNoBoundary(text);
    }

    /** 1、2、3号楼 is no list: nothing stands between its marks. */
    private boolean hasContent(ListMark mark) {
        if (mark.end() >= text.length()) {
            return false;
        }
        ListMark inside = mark.style().at(text, mark.end());
        return inside == null || !inside.isStrong() || mark.style() == ListMark.Style.BULLET;
    }

    private void add(String entry) {
        String joined = unwrap(entry.strip());
        String clean = TRAILING.matcher(joined).replaceAll("").strip();
        if (!clean.isEmpty()) {
            entries.add(clean);
        }
    }

    /** A line break inside an entry only wraps it. */
    private static String unwrap(String entry) {
        StringBuilder joined = new StringBuilder();
        for (String line : entry.split("\n")) {
            boolean words = joined.length() > 0
                    && !line.isEmpty()
                    && isWordCharacter(joined.charAt(joined.length() - 1))
                    && isWordCharacter(line.charAt(0));
            joined.append(words ? " " : "").append(line.strip());
        }
        return joined.toString();
    }

    private static boolean isWordCharacter(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
