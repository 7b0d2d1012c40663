package org.anlan.platform.imports.table;

import java.util.List;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;

/**
 * A row as read, before any kind has seen it.
 *
 * @param sheet index of the sheet's report, from 0
 * @param messages what reading has to say; an ERROR rejects the row
 */
public record ReadRow(int sheet, ImportRow row, List<ImportMessage> messages) {
    public ReadRow {
        messages = List.copyOf(messages);
    }
}
