package org.anlan.web.units;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.platform.NotFound;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.people.SaveUnit;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;
import org.anlan.web.people.PersonChoices;

/** Registers, changes or closes a unit, with its history below. */
@Named
@ViewScoped
public class UnitEditPage implements Serializable {

    @Inject
    transient Units units;

    @Inject
    transient Histories histories;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String editing;
    private long version;
    private String code;
    private String name;
    private UnitKind kind = UnitKind.DEPARTMENT;
    private String parentCode;
    private int sortOrder;
    private boolean active = true;

    /** View action. */
    public void load() {
        if (editing == null) {
            return;
        }
        UnitRow unit = units.find(editing).orElseThrow(() -> new NotFound("unit", editing));
        version = unit.version();
        code = unit.code();
        name = unit.name();
        kind = unit.kind();
        parentCode = unit.parentCode();
        sortOrder = unit.sortOrder();
        active = unit.active();
    }

    public String save() {
        if (editing == null) {
            units.register(new SaveUnit(code, 0, name, kind, parentCode, sortOrder, true));
            go.done("unit.registered", name);
        } else {
            units.change(new SaveUnit(editing, version, name, kind, parentCode, sortOrder, active));
            go.done("unit.changed", name);
        }
        return go.to("/units/list.xhtml");
    }

    public boolean isNew() {
        return editing == null;
    }

    public List<AuditRow> getHistory() {
        return editing == null ? List.of() : histories.of("unit", editing);
    }

    public List<Choice> getKinds() {
        return texts.choices(List.of(UnitKind.values()));
    }

    public List<Choice> getParents() {
        return choices.units();
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public int getSortOrder() {
        return sortOrder;
    }

    public void setSortOrder(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
