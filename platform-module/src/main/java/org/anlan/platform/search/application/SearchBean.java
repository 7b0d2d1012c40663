package org.anlan.platform.search.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource;

/** Asks every module's source in turn. */
@Stateless
public class SearchBean implements Search {

    private static final int SHORTEST = 2;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Override
    public List<SearchSource.SearchHit> search(String text, int limitPerSource) {
        String asked = text == null ? "" : text.strip();
        if (asked.length() < SHORTEST) {
            return List.of();
        }
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.search(asked, limitPerSource).stream())
                .toList();
    }
}
