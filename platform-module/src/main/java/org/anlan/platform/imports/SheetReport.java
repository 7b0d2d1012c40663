package org.anlan.platform.imports;

import java.util.List;
import java.util.Map;

/**
 * How a sheet was understood.
 *
 * @param name name of the sheet, empty for a csv
 * @param layout code of the layout that fits, or null when the sheet holds no table of this kind and was left out
 * @param title table title above the header, or null
 * @param facts what stands around the table such as 部门 to 客服部, signatures with names included
 * @param headers column key to header name as in the file
 * @param unknownHeaders headers no column of the layout has; their cells go to the extras
 * @param skipped lines left out because they are no records, at most {@link #MOST_SKIPPED}
 * @param rows records read
 */
public record SheetReport(
        String name,
        String layout,
        String title,
        Map<String, String> facts,
        Map<String, String> headers,
        List<String> unknownHeaders,
        List<SkippedLine> skipped,
        int rows) {

    /** A report stays small however the file looks. */
    public static final int MOST_SKIPPED = 100;

    public SheetReport {
        facts = Map.copyOf(facts);
        headers = Map.copyOf(headers);
        unknownHeaders = List.copyOf(unknownHeaders);
        skipped = List.copyOf(skipped);
    }

    /** @param reason footer, total, watermark, note or header; label is bundle key {@code import.skipped.<reason>} */
    public record SkippedLine(int row, String reason, String text) {}
}
