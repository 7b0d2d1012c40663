package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;

/** Finds checklists for the search box. */
@Stateless
public class ChecklistSearch implements SearchSource {

    @Inject
    Checklists checklists;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(InspectionPermission.CHECKLIST_READ)) {
            return List.of();
        }
        ChecklistQuery query = new ChecklistQuery(text, null, null, null);
        return checklists.find(query, PageRequest.few(limit)).items().stream()
                .map(row -> new SearchHit(
                        "checklist",
                        row.number(),
                        row.title(),
                        row.category() == null ? row.unitName() : row.category(),
                        "/inspection/checklist.xhtml?number=" + row.number()))
                .toList();
    }
}
