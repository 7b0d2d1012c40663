package org.anlan.servicedesk;

/** Telephone numbers as shown in lists, exports and logs: enough to recognise somebody by, too little to call. */
public final class MaskedPhone {
    private MaskedPhone() {}

    /** {@code 138****4321}; a short one keeps its last two digits. Null stays null. */
    public static String of(String digits) {
        if (digits == null) {
            return null;
        }
        int shown = digits.length() >= 7 ? 4 : Math.min(2, digits.length());
        String head = digits.length() >= 9 ? digits.substring(0, 3) : "";
        return head + "****" + digits.substring(digits.length() - shown);
    }
}
