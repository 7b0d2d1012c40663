package org.anlan.web.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource.SearchHit;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** Results of the search box, by kind of record. */
@Named
@RequestScoped
public class SearchPage {

    private static final int PER_KIND = 20;
    private static final int SHORTEST = 2;

    private Search search;
    private ListState list;
    private Texts texts;
    private List<Group> groups = List.of();

    protected SearchPage() {}

    @Inject
    public SearchPage(Search search, ListState list, Texts texts) {
        this.search = search;
        this.list = list;
        this.texts = texts;
    }

    /** View action. */
    public void load() {
        if (!isTooShort()) {
            groups = search.search(list.getQ(), PER_KIND).stream()
                    .collect(groupingBy(SearchHit::kind, LinkedHashMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(e -> new Group(texts.find("kind." + e.getKey(), e.getKey()), e.getValue()))
                    .toList();
        }
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** One character finds everything and so nothing. */
    public boolean isTooShort() {
        return list.getQ() == null || list.getQ().length() < SHORTEST;
    }

    public int getLimit() {
        return PER_KIND;
    }

    /** @param title kind of record in words */
    public record Group(String title, List<SearchHit> hits) {}
}
