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
    public ImportUpload {
        options = Map.copyOf(options);
    }
}
