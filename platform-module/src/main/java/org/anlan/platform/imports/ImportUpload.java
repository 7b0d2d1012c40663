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
 * @param once makes one import of an upload that comes twice; null when each is one of its own
 */
public record ImportUpload(String kind, String fileName, InputStream content, Map<String, String> options, Once once) {
    /** Option: code of the layout, for a table whose header is not recognised. */
    public static final String LAYOUT = "layout";

    /** Option: name of the only sheet to read. */
    public static final String SHEET = "sheet";

    public ImportUpload {
        options = Map.copyOf(options);
    }

    public ImportUpload(String kind, String fileName, InputStream content, Map<String, String> options) {
        this(kind, fileName, content, options, null);
    }

    /**
     * An upload that may be sent again.
     *
     * @param key the sender's, at most 200 characters, remembered for 24 hours
     * @param request what else makes two uploads the same, besides the file's bytes
     */
    public record Once(String key, String request) {}
}
