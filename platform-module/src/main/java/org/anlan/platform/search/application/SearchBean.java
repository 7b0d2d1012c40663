package org.anlan.platform.search.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource;
import org.anlan.platform.search.SearchSource.SearchHit;

/** Asks every module's source in turn. */
@Stateless
public class SearchBean implements Search {

    private static final int SHORTEST = 2;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Override
    public Found find(String text, int limitPerSource) {
        String asked = text == null ? "" : text.strip();
        List<SearchHit> hits = new ArrayList<>();
        Set<String> more = new HashSet<>();
        if (asked.length() >= SHORTEST) {
            for (SearchSource source : sources) {
                List<SearchHit> found = source.search(asked, limitPerSource + 1);
                found.stream().limit(limitPerSource).forEach(hits::add);
                found.stream().skip(limitPerSource).map(SearchHit::kind).forEach(more::add);
            }
        }
        return new Found(hits, more);
    }
}
