package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.FactNames;

/** What was imported, and the row that was corrected. */
@RequestScoped
public class ImportFactNames implements FactNames {

    @Inject
    Texts texts;

    @Override
    public Optional<String> name(String fact, String raw) {
        return fact.equals("kind") ? Optional.ofNullable(texts.find("import.kind." + raw, null)) : Optional.empty();
    }

    @Override
    public Optional<String> note(String action, String raw) {
        return action.equals("import.row_corrected")
                ? Optional.of(texts.text("history.import_row", raw.substring(1)))
                : Optional.empty();
    }
}
