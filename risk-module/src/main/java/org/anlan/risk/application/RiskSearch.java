package org.anlan.risk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;

/** Finds risks for the search box. */
@Stateless
public class RiskSearch implements SearchSource {
    @Inject
    RiskQueries queries;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(RiskPermission.READ)) {
            return List.of();
        }
        return queries.find(RiskQuery.builder().text(text).build(), PageRequest.few(limit)).items().stream()
                .map(r -> new SearchHit(
                        RiskRepository.KIND,
                        r.number(),
                        r.title() == null ? r.number() : r.title(),
                        r.registerName(),
                        RiskWork.path(r.number())))
                .toList();
    }
}
