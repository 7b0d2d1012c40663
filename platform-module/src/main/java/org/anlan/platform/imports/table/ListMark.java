package org.anlan.platform.imports.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark of a list entry.
 *
 * @param number its place in the sequence; bullets have none and count from the entry before
 * @param start where it starts in the text
 * @param end where the entry starts
 * @param mark how it is written
 */
record ListMark(Style style, int number, int start, int end, String mark) {

    private static final String HAN_DIGITS = "一二三四五六七八九十";
    /** A number before one of these counts things; it is no mark that lost its point. */
    private static final String UNITS =
            "小天日年月周号楼层栋幢单室米元人次个分秒度级类种条项点倍万千百十台件份名位辆张套组班户家遍支瓶公平立毫厘吨克升斤寸尺步岁" + "成折期批轮季届场段章节页行列版把根块片双对只头间处座所道门桶箱包袋卷时线至到、第";

    /** The mark at this place in any style, or null. */
    static ListMark anyAt(String text, int at) {
        for (Style style : Style.values()) {
            ListMark mark = style.at(text, at);
            if (mark != null && (mark.isStrong() || mark.number == 1)) {
                return mark;
            }
        }
        return null;
    }

    /** A weak mark is a number alone, whose point was forgotten. */
    boolean isStrong() {
        return style != Style.ARABIC || !mark.strip().chars().allMatch(Character::isDigit);
    }

    /** Commas and colons after a number make a mark only at the start of a line. */
    boolean mayStandInLine() {
        return style == Style.BULLET ? "◆●■□◇•▪".indexOf(mark.charAt(0)) >= 0 : !mark.matches(".*[,\uFF0C:\uFF1A]\\s*");
    }

    /** Whether it is clear enough to stand behind a Han character without punctuation. */
    boolean needsNoBoundary(String text) {
        return style != Style.LETTER && text.substring(start, end).matches("(?s).*[、)\uFF09①-⑳]\\s*");
    }

    /** How lists are marked, the most distinct style first. */
    enum Style {
        CIRCLED("([①-⑳])[、.\uFF0E]?\\s*"),
        ARABIC_BRACKETS("[(\uFF08]\\s*(\\d{1,2})\\s*[)\uFF09][、.\uFF0E]?\\s*"),
        HAN_BRACKETS("[(\uFF08]\\s*([一二三四五六七八九十]{1,3})\\s*[)\uFF09][、.\uFF0E]?\\s*"),
        HAN("([一二三四五六七八九十]{1,3})[、.\uFF0E]\\s*"),
        LETTER("([A-Za-z])(?:[、\uFF0E)\uFF09]|\\.(?![A-Za-z0-9]))\\s*"),
        ARABIC("(\\d{1,2})(?:[、\uFF0E)\uFF09]|[.,\uFF0C:\uFF1A](?!\\d)|(?=\\p{IsHan})(?![" + UNITS + "]))\\s*"),
        BULLET("([◆●•▪■□◇○★☆※➢✓√▲►])\\s*|([-–—*·])\\s+");

        private final Pattern pattern;

        Style(String regex) {
            this.pattern = Pattern.compile(regex);
        }

        /** The mark of this style at this place, or null. */
        ListMark at(String text, int at) {
            Matcher m = pattern.matcher(text).useTransparentBounds(true).region(at, text.length());
            if (!m.lookingAt() || at > 0 && Character.isDigit(text.charAt(at - 1)) && this == ARABIC) {
                return null;
            }
            return new ListMark(this, number(m.group(1)), at, m.end(), m.group());
        }

        private int number(String mark) {
            return switch (this) {
                case CIRCLED -> mark.charAt(0) - '①' + 1;
                case ARABIC_BRACKETS, ARABIC -> Integer.parseInt(mark);
                case HAN_BRACKETS, HAN -> han(mark);
                case LETTER -> Character.toUpperCase(mark.charAt(0)) - 'A' + 1;
                case BULLET -> 1;
            };
        }

        private static int han(String mark) {
            int ten = mark.indexOf('十');
            if (ten < 0) {
                return HAN_DIGITS.indexOf(mark.charAt(0)) + 1;
            }
            int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(mark.charAt(0)) + 1;
            boolean exact = ten == mark.length() - 1;
            return tens * 10 + (exact ? 0 : HAN_DIGITS.indexOf(mark.charAt(mark.length() - 1)) + 1);
        }
    }
}
