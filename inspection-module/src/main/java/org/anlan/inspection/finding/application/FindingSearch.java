package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;

/** Finds findings for the search box. */
@Stateless
public class FindingSearch implements SearchSource {

    @Inject
    Findings findings;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(InspectionPermission.FINDING_READ)) {
            return List.of();
        }
        FindingQuery query = new FindingQuery(text, null, null, null, null, null, null, false, false, false);
        return findings.find(query, PageRequest.few(limit)).items().stream()
                .map(row -> new SearchHit(
                        FindingRepository.KIND,
                        row.number(),
                        row.title(),
                        row.place() == null ? row.unitName() : row.place(),
                        FindingWork.path(row.number())))
                .toList();
    }
}
