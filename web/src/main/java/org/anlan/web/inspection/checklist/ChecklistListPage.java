package org.anlan.web.inspection.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.ChecklistRow;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.platform.Page;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** Checklists; the list's state is the URL. */
@Named
@RequestScoped
public class ChecklistListPage {

    @Inject
    Checklists checklists;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    private Page<ChecklistRow> rows;

    /** View action. */
    public void load() {
        ChecklistQuery query = new ChecklistQuery(
                list.getQ(),
                list.get("status", ChecklistStatus.class),
                list.get("source", ChecklistSource.class),
                list.get("unit"));
        rows = checklists.find(query, list.request("-updatedAt"));
    }

    public Page<ChecklistRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(ChecklistStatus.values()));
    }

    public List<Choice> getSources() {
        return texts.choices(List.of(ChecklistSource.values()));
    }
}
