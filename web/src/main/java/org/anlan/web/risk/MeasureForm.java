package org.anlan.web.risk;

import java.io.Serializable;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.scheme.ControlLevel;

/** One measure in the form. */
public class MeasureForm implements Serializable {
    private MeasureFacts.Kind kind;
    private String text;
    private String owner;
    private MeasureFacts.State state = MeasureFacts.State.IN_PLACE;
    private MeasureFacts.CheckCycle checkEvery;
    private ControlLevel checkLevel;

    public static MeasureForm of(MeasureFacts facts) {
        MeasureForm form = new MeasureForm();
        form.kind = facts.kind();
        form.text = facts.text();
        form.owner = facts.owner();
        form.state = facts.state();
        form.checkEvery = facts.checkEvery();
        form.checkLevel = facts.checkLevel();
        return form;
    }

    MeasureFacts facts() {
        return new MeasureFacts(kind, text, owner, state, checkEvery, checkLevel);
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    public MeasureFacts.Kind getKind() {
        return kind;
    }

    public void setKind(MeasureFacts.Kind value) {
        kind = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String value) {
        owner = value;
    }

    public MeasureFacts.State getState() {
        return state;
    }

    public void setState(MeasureFacts.State value) {
        state = value;
    }

    public MeasureFacts.CheckCycle getCheckEvery() {
        return checkEvery;
    }

    public void setCheckEvery(MeasureFacts.CheckCycle value) {
        checkEvery = value;
    }

    public ControlLevel getCheckLevel() {
        return checkLevel;
    }

    public void setCheckLevel(ControlLevel value) {
        checkLevel = value;
    }
}
