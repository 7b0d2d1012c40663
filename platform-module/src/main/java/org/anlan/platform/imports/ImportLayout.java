package org.anlan.platform.imports;

import java.util.List;

/** One table the users have: its columns by header name. @param label name of the table as the users call it */
public record ImportLayout(String code, String label, List<ImportColumn> columns) {
    public ImportLayout {
        columns = List.copyOf(columns);
    }

    /** The same table for a user who says that it is this one: no column need prove it. */
    public ImportLayout chosenByHand() {
        return new ImportLayout(
                code,
                label,
                columns.stream()
                        .map(c -> new ImportColumn(c.key(), c.names(), false, c.list(), c.grouping()))
                        .toList());
    }
}
