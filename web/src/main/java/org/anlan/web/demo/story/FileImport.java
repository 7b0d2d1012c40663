package org.anlan.web.demo.story;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.PageRequest;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.platform.imports.ImportUpload;

/**
 * Imports a file the way a user does it. The import engine commits by itself, so a story that is told on after a crash
 * looks first how far the import of that file came.
 */
@Dependent
public class FileImport {

    @Inject
    ImportService imports;

    /** @param resource such as {@code /samples/management-risk.xlsx} */
    public void importOnce(String kind, String resource, Map<String, String> options) {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        Optional<ImportSummary> before = imports.find(kind, PageRequest.first(50)).items().stream()
                .filter(known -> known.fileName().equals(file))
                .findFirst();
        if (before.filter(known -> known.status() == ImportStatus.IMPORTED).isPresent()) {
            return;
        }
        try (InputStream content = FileImport.class.getResourceAsStream(resource)) {
            ImportDetails checked = imports.checkNow(new ImportUpload(kind, file, content, options));
            imports.importNow(checked.id(), checked.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
