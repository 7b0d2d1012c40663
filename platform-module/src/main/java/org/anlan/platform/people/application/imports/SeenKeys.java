package org.anlan.platform.people.application.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which row of a running import brought which key, so that a second one in the same file is told apart. Kept in memory
 * for the latest imports only; when it is lost, storing still refuses the second row against the database.
 */
final class SeenKeys {
    private static final int IMPORTS = 20;

    private final Map<Long, Rows> imports = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Rows> eldest) {
            return size() > IMPORTS;
        }
    };

    /** Notes the key of the row; a corrected row gives its former key back. @return the other row that has the key */
    synchronized Optional<Integer> note(long importId, int row, String key) {
        Rows rows = imports.computeIfAbsent(importId, id -> new Rows());
        String former = rows.keyOf.put(row, key);
        if (former != null && !former.equals(key)) {
            rows.rowOf.remove(former, row);
        }
        int first = rows.rowOf.computeIfAbsent(key, k -> row);
        return first == row ? Optional.empty() : Optional.of(first);
    }

    synchronized boolean contains(long importId, String key) {
        return imports.containsKey(importId) && imports.get(importId).rowOf.containsKey(key);
    }

    private static final class Rows {
        private final Map<String, Integer> rowOf = new HashMap<>();
        private final Map<Integer, String> keyOf = new HashMap<>();
    }
}
