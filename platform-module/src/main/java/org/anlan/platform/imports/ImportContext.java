package org.anlan.platform.imports;

import java.util.Map;

/**
 * What a kind may need to know of the import a row belongs to.
 *
 * @param layout code of the layout that fits
 * @param fileName name of the file as given
 * @param title table title above the header, or null
 * @param facts what stands around the table, such as 部门 to 客服部
 * @param options choices of the user such as register or unit
 */
public record ImportContext(
        long importId,
        String layout,
        String fileName,
        String title,
        Map<String, String> facts,
        Map<String, String> options) {

    public ImportContext {
        facts = Map.copyOf(facts);
        options = Map.copyOf(options);
    }
}
