package org.anlan.platform.imports;

import java.util.List;
import java.util.Map;

/**
 * A row of an import as the wizard shows it.
 *
 * @param seq place in the import, from 1; identifies the row
 * @param sheet index of the sheet
 * @param row row in the sheet, as the user sees it
 * @param values column key to text
 * @param extras header to text of columns nobody knows
 * @param reference number of the stored record, or null
 */
public record ImportRowView(
        int seq,
        int sheet,
        int row,
        RowState state,
        boolean chosen,
        boolean corrected,
        Map<String, String> values,
        Map<String, String> extras,
        List<ImportMessage> messages,
        String reference) {

    public ImportRowView {
        values = Map.copyOf(values);
        extras = Map.copyOf(extras);
        messages = List.copyOf(messages);
    }
}
