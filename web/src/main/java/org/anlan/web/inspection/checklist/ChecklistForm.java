package org.anlan.web.inspection.checklist;

import java.io.Serializable;
import java.math.BigDecimal;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;

/** What is typed of a checklist itself. */
public class ChecklistForm implements Serializable {

    private String title;
    private String category;
    private String unitCode;
    private BigDecimal passMark = BigDecimal.valueOf(80);

    static ChecklistForm of(ChecklistDetails checklist) {
        ChecklistForm form = new ChecklistForm();
        form.title = checklist.title();
        form.category = checklist.category();
        form.unitCode = checklist.unitCode();
        form.passMark = checklist.passMark();
        return form;
    }

    SaveChecklist facts() {
        return new SaveChecklist(title, category, unitCode, passMark);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public BigDecimal getPassMark() {
        return passMark;
    }

    public void setPassMark(BigDecimal passMark) {
        this.passMark = passMark;
    }
}
