package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;

/** Finds inspections for the search box. */
@Stateless
public class InspectionSearch implements SearchSource {

    @Inject
    Inspections inspections;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(InspectionPermission.INSPECTION_READ)) {
            return List.of();
        }
        InspectionQuery query = new InspectionQuery(text, null, null, null, null, null, null, false);
        return inspections.find(query, PageRequest.few(limit)).items().stream()
                .map(row -> new SearchHit(
                        InspectionRepository.KIND,
                        row.number(),
                        row.title(),
                        row.unitName(),
                        InspectionWork.path(row.number())))
                .toList();
    }
}
