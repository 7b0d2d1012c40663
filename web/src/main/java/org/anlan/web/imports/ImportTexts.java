package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.web.faces.Texts;

/** What an import has to say, in the person's language. */
@Named("importTexts")
@RequestScoped
public class ImportTexts {

    private Texts texts;

    protected ImportTexts() {}

    @Inject
    public ImportTexts(Texts texts) {
        this.texts = texts;
    }

    /** A message without its column; a code of a refusal is found among the errors. */
    public String plain(ImportMessage message) {
        return of("import." + message.code(), message.code(), message.args());
    }

    /** A message with the column it is about. */
    public String of(ImportMessage message) {
        String text = plain(message);
        return message.column() == null ? text : texts.text("error.at_field", message.column(), text);
    }

    /** Why a file was refused. */
    public String problem(ImportDetails.Problem problem) {
        return of("error." + problem.code(), problem.code(), problem.args());
    }

    public String kind(String code) {
        return texts.find("import.kind." + code, code);
    }

    private String of(String key, String code, List<Object> args) {
        String found = texts.find(key, null) == null ? "error." + code : key;
        return texts.find(found, null) == null ? texts.text("error.other", code) : texts.text(found, args.toArray());
    }
}
