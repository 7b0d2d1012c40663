package org.anlan.platform.imports;

import java.util.List;

/** One table the users have: its columns by header name. @param label name of the table as the users call it */
public record ImportLayout(String code, String label, List<ImportColumn> columns) {
    public ImportLayout {
        columns = List.copyOf(columns);
    }
}
