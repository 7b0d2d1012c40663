package org.anlan.servicedesk.domain;

import java.text.Normalizer;

/** Telephone numbers as digits: what is typed differs, who is called does not. */
public final class PhoneNumber {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private PhoneNumber() {}

    /** Digits without country code 86, or null when there are none. */
    public static String digits(String typed) {
        if (typed == null) {
            return null;
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        if (digits.length() == 13 && digits.startsWith("86")) {
            digits = digits.substring(2);
        }
        if (digits.length() == 15 && digits.startsWith("0086")) {
            digits = digits.substring(4);
        }
        return digits.isEmpty() ? null : digits;
    }

    /** Whether the text can be a telephone number: digits and the usual signs, 3 to 20 digits. */
    public static boolean acceptable(String typed) {
        String digits = digits(typed);
        return digits != null
                && digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && Normalizer.normalize(typed, Normalizer.Form.NFKC).matches("[0-9+()\\-–— #*/转]+");
    }
}
