package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.SheetReport;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;

/** Steps of the import wizard and small texts of its pages. */
@Named("importSteps")
@RequestScoped
public class ImportStepsView {

    private Texts texts;

    protected ImportStepsView() {}

    @Inject
    public ImportStepsView(Texts texts) {
        this.texts = texts;
    }

    public List<String> getNames() {
        return List.of(
                texts.text("import.step.upload"),
                texts.text("import.step.check"),
                texts.text("import.step.store"),
                texts.text("import.step.done"));
    }

    /** Step of a status, from 0. */
    public int of(ImportStatus status) {
        return switch (status) {
            case READING, CHECKING, READY, REFUSED -> 1;
            case IMPORTING -> 2;
            case IMPORTED, UNDOING, UNDONE -> 3;
        };
    }

    /** What the engine is at, with the rows done. */
    public String doing(ImportDetails job) {
        return texts.text("import.doing." + job.status(), job.progress(), job.progressTotal());
    }

    /** What stands around the table, as label and value. */
    public List<Choice> facts(SheetReport sheet) {
        return sheet.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Choice(e.getValue(), e.getKey()))
                .toList();
    }

    public String join(Collection<String> words) {
        return texts.joined(words);
    }
}
