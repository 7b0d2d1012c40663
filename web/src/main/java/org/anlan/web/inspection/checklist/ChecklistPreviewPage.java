package org.anlan.web.inspection.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.Checklists;

/** A checklist as its inspector will see it; it answers the questions of the inspection's page with nothing given. */
@Named
@RequestScoped
public class ChecklistPreviewPage {

    @Inject
    Checklists checklists;

    private String number;
    private Integer version;
    private ChecklistDetails checklist;

    /** View action. */
    public void load() {
        checklist = version == null ? checklists.details(number) : checklists.version(number, version);
    }

    public boolean given(String itemKey, String value) {
        return false;
    }

    public String photos(String itemKey) {
        return null;
    }

    public ChecklistDetails getChecklist() {
        return checklist;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
