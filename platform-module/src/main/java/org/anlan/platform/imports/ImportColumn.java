package org.anlan.platform.imports;

import java.util.List;

/**
 * A column of a layout.
 *
 * @param key name the kind uses
 * @param names header names, the usual one first, then synonyms; compared without blanks, line breaks and width
 * @param identifying header must have it for the layout to fit
 * @param list the cell holds a list: numbered (1. 2、 A、 ① (1)), or one entry a line
 * @param grouping in a csv, an empty cell repeats the one above (what a merged cell leaves)
 */
public record ImportColumn(String key, List<String> names, boolean identifying, boolean list, boolean grouping) {
    public ImportColumn {
        names = List.copyOf(names);
    }

    public static ImportColumn text(String key, String... names) {
        return new ImportColumn(key, List.of(names), false, false, false);
    }

    public ImportColumn asIdentifying() {
        return new ImportColumn(key, names, true, list, grouping);
    }

    public ImportColumn asList() {
        return new ImportColumn(key, names, identifying, true, grouping);
    }

    public ImportColumn asGrouping() {
        return new ImportColumn(key, names, identifying, list, true);
    }
}
