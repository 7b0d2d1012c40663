package org.anlan.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.CallerContext;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterTemplate;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.Letters.DraftLetter;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;

/** Starts a letter: whom it binds, and whether its words come from a template, a file, the letter above, or by hand. */
@Named
@ViewScoped
public class LetterNewPage implements Serializable {

    /** What to start from, besides the codes of templates. */
    private static final String FILE = "@file";

    private static final String BLANK = "@blank";
    private static final String PARENT = "@parent";

    @Inject
    transient Letters letters;

    @Inject
    transient LetterQueries queries;

    @Inject
    transient LetterChoices choices;

    @Inject
    transient CallerContext callers;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private final PartiesForm parties = new PartiesForm();
    private String parent;
    private String start;
    private transient Part file;

    /** View action. */
    public void load() {
        parties.setYear(choices.getThisYear());
        parties.setIssuerUnit(callers.current().unitCode());
        parties.setIssuerLogin(callers.current().login());
        if (parent != null && !parent.isBlank()) {
            var above = queries.details(parent).row();
            parties.setParentNumber(above.number());
            parties.setYear(above.year());
            parties.setIssuerUnit(above.partyUnit());
            parties.setIssuerLogin(above.partyLogin());
            parties.setLevel(above.level() == LetterLevel.COMPANY ? LetterLevel.DEPARTMENT : LetterLevel.PERSON);
        }
        start = getStarts().get(0).value().toString();
    }

    public List<Choice> getStarts() {
        List<Choice> starts = new java.util.ArrayList<>();
        if (parties.getParentNumber() != null && !parties.getParentNumber().isBlank()) {
            starts.add(new Choice(PARENT, texts.text("letter.from_parent", parties.getParentNumber())));
        }
        queries.templates()
                .forEach(t -> starts.add(new Choice(t.code(), texts.text("letter.from_template", nameOf(t)))));
        starts.add(new Choice(FILE, texts.text("letter.from_file")));
        starts.add(new Choice(BLANK, texts.text("letter.by_hand")));
        return starts;
    }

    /** What came with the product is named in the reader's language, the organisation's own as it named it. */
    private String nameOf(LetterTemplate template) {
        return template.shipped() ? texts.find("letter.template." + template.code(), template.name()) : template.name();
    }

    public String create() throws IOException {
        LetterParties sides = parties.parties();
        boolean template = !start.startsWith("@");
        String number = letters.draft(new DraftLetter(sides, content(), template ? start : null));
        return go.done("letter.drafted", number)
                .to(BLANK.equals(start) ? "/letter/edit.xhtml" : "/letter/detail.xhtml", "number", number);
    }

    private LetterContent content() throws IOException {
        return switch (start) {
            case FILE -> uploaded();
            case BLANK -> LetterContent.blank(texts.text("letter.blank_title"));
            case PARENT -> queries.details(parties.getParentNumber()).content();
            default -> queries.template(start).content();
        };
    }

    private LetterContent uploaded() throws IOException {
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isBlank()) {
            throw InvalidInput.of("file", "required");
        }
        if (file.getSize() > 4L * LetterFile.LONGEST) {
            throw InvalidInput.of("file", "letter.file_too_long", LetterFile.LONGEST / 1000);
        }
        try (InputStream content = file.getInputStream()) {
            return LetterFile.read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public PartiesForm getParties() {
        return parties;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
