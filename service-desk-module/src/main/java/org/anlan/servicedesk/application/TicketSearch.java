package org.anlan.servicedesk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;

/** Finds tickets for the search box. */
@Stateless
public class TicketSearch implements SearchSource {
    @Inject
    TicketQueries queries;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(TicketPermission.READ)) {
            return List.of();
        }
        return queries.find(TicketQuery.of(TicketQuery.View.ALL, text), PageRequest.few(limit)).items().stream()
                .map(TicketSearch::hit)
                .toList();
    }

    private static SearchHit hit(TicketRow row) {
        String detail = Stream.of(row.callerName(), row.place(), row.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new SearchHit(TicketRepository.KIND, row.number(), row.subject(), detail, TicketWork.path(row.number()));
    }
}
