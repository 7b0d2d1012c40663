package org.anlan.platform.audit.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anlan.platform.audit.AuditRow.FactChange;
import org.anlan.platform.json.Json;

/** Pairs the facts before and after a command. */
final class FactChanges {

    private FactChanges() {}

    static List<FactChange> between(String beforeJson, String afterJson) {
        Map<String, Object> before = Json.readMap(beforeJson);
        Map<String, Object> after = Json.readMap(afterJson);
        TreeSet<String> facts = new TreeSet<>(before.keySet());
        facts.addAll(after.keySet());
        return facts.stream()
                .map(fact -> new FactChange(fact, text(before.get(fact)), text(after.get(fact))))
                .toList();
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value == null ? null : value.toString();
    }
}
