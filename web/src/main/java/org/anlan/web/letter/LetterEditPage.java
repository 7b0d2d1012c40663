package org.anlan.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.platform.NotAllowed;
import org.anlan.risk.letter.LetterDetails;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.Letters.ChangeLetter;
import org.anlan.web.faces.Go;

/** Changes the sides and the words of a draft; the check says what is wrong before it is saved. */
@Named
@ViewScoped
public class LetterEditPage implements Serializable {

    @Inject
    transient Letters letters;

    @Inject
    transient LetterQueries queries;

    @Inject
    transient LetterTexts words;

    @Inject
    transient Go go;

    private String number;
    private long version;
    private boolean read;
    private final PartiesForm parties = new PartiesForm();
    private final LetterForm form = new LetterForm();
    private List<String> warnings = List.of();
    private boolean checked;

    /** View action. */
    public void load() {
        if (read) {
            return;
        }
        read = true;
        LetterDetails details = queries.details(number);
        if (!details.editable()) {
            throw new NotAllowed(LetterPermission.EDIT.code());
        }
        version = details.version();
        LetterRow row = details.row();
        parties.fill(new LetterParties(
                row.year(),
                row.level(),
                row.issuerUnit(),
                row.issuerLogin(),
                row.partyUnit(),
                row.partyLogin(),
                row.parentNumber()));
        form.fill(details.content());
    }

    public String save() {
        letters.change(new ChangeLetter(number, version, parties.parties(), form.content()));
        return go.done("letter.changed", number).to("/letter/detail.xhtml", "number", number);
    }

    /** Says what is wrong or not said, without saving. */
    public void check() {
        warnings = queries.check(form.content()).stream().map(words::warning).toList();
        checked = true;
    }

    public void addItem() {
        form.addItem();
    }

    public void removeItem(ItemForm item) {
        form.getItems().remove(item);
    }

    public void addRule(String list) {
        form.addRule(list);
    }

    public void removeRule(String list, RuleForm rule) {
        form.removeRule(list, rule);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PartiesForm getParties() {
        return parties;
    }

    public LetterForm getForm() {
        return form;
    }

    public List<String> getWarnings() {
        return warnings;
    }

    public boolean isChecked() {
        return checked;
    }
}
