package org.anlan.risk.letter;

/**
 * Filter of the letter list; null means any.
 *
 * @param text part of title, number, or the login of a party
 * @param unitCode the bound unit or one below it
 * @param mine only letters that bind the caller
 */
public record LetterQuery(
        String text,
        Integer year,
        LetterLevel level,
        LetterStatus status,
        String unitCode,
        String partyLogin,
        String parentNumber,
        boolean mine) {

    public static LetterQuery any() {
        return new LetterQuery(null, null, null, null, null, null, null, false);
    }

    public static LetterQuery ofCaller() {
        return new LetterQuery(null, null, null, null, null, null, null, true);
    }

    public static LetterQuery below(String parentNumber) {
        return new LetterQuery(null, null, null, null, null, null, parentNumber, false);
    }
}
