package org.anlan.platform.imports;

import java.io.InputStream;
import java.util.Map;

/**
 * A file to import.
 *
 * @param kind code of an {@link ImportKind}
 * @param fileName as the user calls it; only for show
 * @param content at most 20 MB; read once, closed by the caller
 * @param options choices the kind understands such as register or unit
 */
public record ImportUpload(String kind, String fileName, InputStream content, Map<String, String> options) {
    /** Option: code of the layout, for a table whose header is not recognised. */
    public static final String LAYOUT = "layout";

    /** Option: name of the only sheet to read. */
    public static final String SHEET = "sheet";

    public ImportUpload {
        options = Map.copyOf(options);
    }
}
