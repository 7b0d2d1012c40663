package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.LevelSchemes.DraftScheme;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;

/** Writes the next version of a scheme, or a draft anew; the completeness check answers before it is saved. */
@Named
@ViewScoped
public class SchemeEditPage implements Serializable {
    @Inject
    LevelSchemes schemes;

    @Inject
    Texts texts;

    @Inject
    Go go;

    private Long id;
    private boolean read;
    private boolean draft;
    private long version;
    private String code;
    private String name;
    private String nameEn;
    private RatingMethod method = RatingMethod.LS;
    private final List<BandForm> bands = new ArrayList<>();
    private List<String> problems = List.of();
    private boolean checked;

    /** View action: from a draft it changes the draft, from any other version it writes the next one. */
    public void load() {
        if (read) {
            return;
        }
        read = true;
        if (id == null) {
            bands.add(new BandForm());
            bands.add(new BandForm());
            return;
        }
        SchemeView from = schemes.version(id);
        draft = from.status() == SchemeStatus.DRAFT;
        version = from.recordVersion();
        code = from.code();
        name = from.name();
        nameEn = from.nameEn();
        method = from.method();
        from.bands().forEach(b -> bands.add(BandForm.of(b)));
    }

    public String save() {
        DraftScheme command = new DraftScheme(code, name, nameEn, method, levelBands());
        if (draft) {
            check();
            schemes.changeDraft(id, version, command);
            return go.done("scheme.changed", name).to("/risk/scheme.xhtml", "id", id);
        }
        check();
        long written = schemes.draft(command);
        return go.done("scheme.drafted", name).to("/risk/scheme.xhtml", "id", written);
    }

    /** Says what is still wrong with the bands, all of it. */
    public void check() {
        problems = BandCheck.errors(method, levelBands()).stream()
                .map(this::problem)
                .toList();
        checked = true;
    }

    private String problem(InvalidInput.FieldError error) {
        String place = error.field().matches("bands\\[\\d+].*")
                ? texts.text("scheme.row", Integer.parseInt(error.field().replaceAll("\\D", "")) + 1)
                : "";
        return place + texts.of(error);
    }

    private List<LevelBand> levelBands() {
        return bands.stream().map(BandForm::band).toList();
    }

    public void addBand() {
        bands.add(new BandForm());
    }

    public void removeBand(BandForm band) {
        bands.remove(band);
    }

    public List<Choice> getColours() {
        return texts.choices(List.of(LevelColour.values()));
    }

    public List<Choice> getGrades() {
        return texts.choices(List.of(RiskGrade.values()));
    }

    public List<Choice> getMethods() {
        return texts.choices(List.of(RatingMethod.LS, RatingMethod.LEC, RatingMethod.LIST));
    }

    public boolean isNextVersion() {
        return id != null;
    }

    public boolean isBounded() {
        return method != RatingMethod.LIST;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String value) {
        nameEn = value;
    }

    public RatingMethod getMethod() {
        return method;
    }

    public void setMethod(RatingMethod value) {
        method = value;
    }

    public List<BandForm> getBands() {
        return bands;
    }

    public List<String> getProblems() {
        return problems;
    }

    public boolean isChecked() {
        return checked;
    }
}
