package org.anlan.platform.people;

/**
 * Filter of the people list; null means any.
 *
 * @param text part of login, name, post or e-mail, first pinyin initials of the name, or the last digits of the phone
 * @param unitCode this unit and those below it
 */
public record PersonQuery(String text, String unitCode, String role, PersonStatus status) {

    public static PersonQuery any() {
        return new PersonQuery(null, null, null, null);
    }

    /** Sort keys of the list. */
    public enum Sort {
        LOGIN,
        NAME,
        UNIT,
        STATUS
    }
}
