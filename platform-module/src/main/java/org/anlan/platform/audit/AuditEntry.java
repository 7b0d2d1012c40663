package org.anlan.platform.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One command, told to the audit trail.
 *
 * @param action dotted past-tense code such as {@code risk.registered}; its label is bundle key {@code audit.<action>}
 * @param objectKind kind of record such as {@code risk}
 * @param objectNumber its business number or login
 * @param before facts before (empty when created); only facts that differ are kept
 * @param after facts after
 * @param note reason or comment the user gave, or null
 */
public record AuditEntry(
        String action,
        String objectKind,
        String objectNumber,
        Map<String, Object> before,
        Map<String, Object> after,
        String note) {

    public static AuditEntry created(String action, String kind, String number, Map<String, ?> facts) {
        return changed(action, kind, number, Map.of(), facts, null);
    }

    /** Keeps only the facts that differ. Values are strings, numbers, booleans, dates, enums or lists of those. */
    public static AuditEntry changed(
            String action, String kind, String number, Map<String, ?> before, Map<String, ?> after, String note) {
        Map<String, Object> was = new TreeMap<>(before);
        Map<String, Object> is = new TreeMap<>(after);
        was.entrySet().removeIf(e -> is.containsKey(e.getKey()) && Objects.equals(e.getValue(), is.get(e.getKey())));
        is.entrySet()
                .removeIf(e -> before.containsKey(e.getKey()) && Objects.equals(before.get(e.getKey()), e.getValue())
                        || (before.get(e.getKey()) == null && isNothing(e.getValue())));
        return new AuditEntry(action, kind, number, was, is, note);
    }

    /** An act that changes no facts of the record, such as a download or a sign-in. */
    public static AuditEntry act(String action, String kind, String number, String note) {
        return new AuditEntry(action, kind, number, Map.of(), Map.of(), note);
    }

    private static boolean isNothing(Object value) {
        return value == null || value.equals("") || value instanceof Collection<?> many && many.isEmpty();
    }
}
