package org.anlan.platform.duty;

import java.time.Instant;

/**
 * Something one person, or whoever holds a permission over a unit, must do: an entry of "my work".
 *
 * @param code what is to be done, such as {@code risk.review}; label is bundle key {@code duty.<code>}
 * @param objectKind with objectNumber and code the identity of the duty
 * @param login the person, or null when {@code permission} says who
 * @param permission code of the permission whose holders over {@code unitCode} see the duty, or null
 * @param dueAt null when it has no deadline
 * @param path page below the context root where it is done
 */
public record Duty(
        String code,
        String objectKind,
        String objectNumber,
        String title,
        String login,
        String permission,
        String unitCode,
        Instant dueAt,
        String path) {

    public static Duty ofPerson(
            String code, String kind, String number, String title, String login, Instant dueAt, String path) {
        return new Duty(code, kind, number, title, login, null, null, dueAt, path);
    }

    public static Duty ofHolders(
            String code,
            String kind,
            String number,
            String title,
            String permission,
            String unitCode,
            Instant dueAt,
            String path) {
        return new Duty(code, kind, number, title, null, permission, unitCode, dueAt, path);
    }
}
