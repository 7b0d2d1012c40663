package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportUpload;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.ListState;

/** First step: which kind, which file. The page that sends here may fix the kind and options such as the register. */
@Named
@RequestScoped
public class ImportUploadPage {

    private static final List<String> OPTIONS = List.of("register", "unit", "calendar");

    private ImportService imports;
    private ListState request;
    private ImportTexts texts;
    private Go go;
    private String kind;
    private Part file;
    private String layout;
    private String sheet;

    protected ImportUploadPage() {}

    @Inject
    public ImportUploadPage(ImportService imports, ListState request, ImportTexts texts, Go go) {
        this.imports = imports;
        this.request = request;
        this.texts = texts;
        this.go = go;
    }

    public List<Choice> getKinds() {
        return imports.kinds().stream().map(k -> new Choice(k, texts.kind(k))).toList();
    }

    /** Given by the page that sends here, else the first the caller may import. */
    public String getKind() {
        if (kind == null) {
            List<String> allowed = imports.kinds();
            String asked = request.get("kind");
            kind = allowed.contains(asked)
                    ? asked
                    : allowed.stream().findFirst().orElse(null);
        }
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The tables that are understood, for the help beside the upload. */
    public List<Table> getTables() {
        return getKind() == null
                ? List.of()
                : imports.layouts(getKind()).stream().map(Table::of).toList();
    }

    /** For who knows better than recognition. */
    public List<Choice> getLayouts() {
        return getKind() == null
                ? List.of()
                : imports.layouts(getKind()).stream()
                        .map(known -> new Choice(known.code(), known.label()))
                        .toList();
    }

    /** @param needed columns that must be there, @param others columns that may */
    public record Table(String code, String label, String needed, String others) {
        static Table of(ImportLayout layout) {
            return new Table(layout.code(), layout.label(), names(layout, true), names(layout, false));
        }

        private static String names(ImportLayout layout, boolean identifying) {
            return String.join(
                    "、",
                    layout.columns().stream()
                            .filter(c -> c.identifying() == identifying)
                            .map(Table::name)
                            .toList());
        }

        private static String name(ImportColumn column) {
            return column.names().get(0);
        }
    }

    public String upload() throws IOException {
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isBlank()) {
            throw InvalidInput.of("file", "required");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : OPTIONS) {
            if (request.get(option) != null) {
                options.put(option, request.get(option));
            }
        }
        if (layout != null) {
            options.put(ImportUpload.LAYOUT, layout);
        }
        if (sheet != null) {
            options.put(ImportUpload.SHEET, sheet.strip());
        }
        try (InputStream content = file.getInputStream()) {
            long id = imports.upload(new ImportUpload(kind, file.getSubmittedFileName(), content, options));
            return go.to("/imports/detail.xhtml", "id", id);
        }
    }

    public String getLayout() {
        return layout;
    }

    public void setLayout(String layout) {
        this.layout = layout;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
