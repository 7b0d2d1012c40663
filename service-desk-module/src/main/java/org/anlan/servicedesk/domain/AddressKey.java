package org.anlan.servicedesk.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The local way to write an address brought to one form: 3幢2单元407室, ３栋 ２ 单元 407 and 3-2-407 all become
 * {@code 3-2-407}; without a staircase 3幢407室 becomes {@code 3-407}. The name of the estate before it is not part of
 * the key.
 */
public final class AddressKey {
    private static final String NUMBER = "(\\d{1,3}[A-Za-z]?|[A-Za-z]\\d{0,3}|[一二三四五六七八九十]{1,3})";
    private static final Pattern SPOKEN = Pattern.compile(NUMBER + "\\s*(?:幢|栋|座|号楼|#楼|#)\\s*(?:" + NUMBER
            + "\\s*(?:单元|门|梯)\\s*)?" + "(\\d{1,4}[A-Za-z]?)\\s*(?:室|号|房|户)?");
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\dA-Za-z-])" + NUMBER + "\\s*-\\s*(?:" + NUMBER + "\\s*-\\s*)?(\\d{2,4}[A-Za-z]?)(?![\\dA-Za-z-])");

    private AddressKey() {}

    /** The key of the first address in the text, or empty when there is none. */
    public static Optional<String> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('—', '-')
                .replace('–', '-')
                .replace('－', '-');
        Matcher spoken = SPOKEN.matcher(folded);
        if (spoken.find()) {
            return Optional.of(key(spoken));
        }
        Matcher typed = TYPED.matcher(folded);
        return typed.find() ? Optional.of(key(typed)) : Optional.empty();
    }

    private static String key(Matcher m) {
        String staircase = m.group(2) == null ? "" : number(m.group(2)) + "-";
        return number(m.group(1)) + "-" + staircase + number(m.group(3));
    }

    private static String number(String text) {
        return Character.isDigit(text.charAt(0)) || text.charAt(0) < 128
                ? text.toUpperCase(java.util.Locale.ROOT).replaceFirst("^0+(?=\\d)", "")
                : String.valueOf(counted(text));
    }

    /** 一 to 九十九. */
    private static int counted(String text) {
        String digits = "一二三四五六七八九";
        int ten = text.indexOf('十');
        if (ten < 0) {
            return Integer.parseInt(text.chars()
                    .mapToObj(c -> String.valueOf(digits.indexOf(c) + 1))
                    .reduce("", String::concat));
        }
        int tens = ten == 0 ? 1 : digits.indexOf(text.charAt(ten - 1)) + 1;
        int ones = ten == text.length() - 1 ? 0 : digits.indexOf(text.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
