package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;

/** The caller's imports; everybody's for who may read them. */
@Named
@RequestScoped
public class ImportListPage {

    private ImportService imports;
    private ListState list;
    private ImportTexts texts;
    private Page<ImportSummary> rows;

    protected ImportListPage() {}

    @Inject
    public ImportListPage(ImportService imports, ListState list, ImportTexts texts) {
        this.imports = imports;
        this.list = list;
        this.texts = texts;
    }

    public Page<ImportSummary> getRows() {
        if (rows == null) {
            rows = imports.find(list.get("kind"), list.request(null));
        }
        return rows;
    }

    public boolean isAllowed() {
        return !imports.kinds().isEmpty();
    }

    public List<Choice> getKinds() {
        return imports.kinds().stream().map(k -> new Choice(k, texts.kind(k))).toList();
    }
}
