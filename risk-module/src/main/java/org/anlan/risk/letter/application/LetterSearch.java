package org.anlan.risk.letter.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.Letters;

/** Finds letters for the search box: by number, title or the name of who is bound. */
@Stateless
public class LetterSearch implements SearchSource {
    @Inject
    LetterQueries queries;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (!access.allows(LetterPermission.READ)) {
            return List.of();
        }
        LetterQuery query = new LetterQuery(text, null, null, null, null, null, null, false);
        return queries.find(query, PageRequest.few(limit)).items().stream()
                .map(l -> new SearchHit(
                        Letters.OBJECT_KIND,
                        l.number(),
                        l.title(),
                        l.year() + " · " + l.partyUnitName() + " · " + l.partyName(),
                        LetterWork.path(l.number())))
                .toList();
    }
}
