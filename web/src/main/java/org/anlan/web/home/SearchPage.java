package org.anlan.web.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource.SearchHit;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Navigation;
import org.anlan.web.faces.Texts;

/** Results of the search box, by kind of record. */
@Named
@RequestScoped
public class SearchPage {

    private static final int PER_KIND = 20;
    private static final int SHORTEST = 2;

    /** The list of each kind, searched by the same words. */
    private static final Map<String, String> LISTS = Map.of(
            "ticket", "/desk/list.xhtml?view=ALL&q=",
            "customer", "/customer/list.xhtml?q=",
            "finding", "/inspection/findings.xhtml?q=",
            "inspection", "/inspection/inspections.xhtml?q=",
            "checklist", "/inspection/checklists.xhtml?q=",
            "risk", "/risk/list.xhtml?q=",
            "letter", "/letter/list.xhtml?q=",
            "person", "/people/list.xhtml?q=");

    private Search search;
    private ListState list;
    private Texts texts;
    private Navigation nav;
    private List<Group> groups = List.of();

    protected SearchPage() {}

    @Inject
    public SearchPage(Search search, ListState list, Texts texts, Navigation nav) {
        this.search = search;
        this.list = list;
        this.texts = texts;
        this.nav = nav;
    }

    /** View action. */
    public void load() {
        if (!isTooShort()) {
            Search.Found found = search.find(list.getQ(), PER_KIND);
            groups =
                    found.hits().stream()
                            .collect(groupingBy(SearchHit::kind, LinkedHashMap::new, toList()))
                            .entrySet()
                            .stream()
                            .map(e ->
                                    group(e.getKey(), e.getValue(), found.more().contains(e.getKey())))
                            .toList();
        }
    }

    private Group group(String kind, List<SearchHit> hits, boolean more) {
        String path = LISTS.get(kind);
        boolean linked = more && path != null && nav.offers(path.substring(0, path.indexOf('?')));
        String all = linked ? path + URLEncoder.encode(list.getQ(), StandardCharsets.UTF_8) : null;
        return new Group(texts.find("kind." + kind, kind), hits, more, all);
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

    /**
     * @param title kind of record in words
     * @param more whether there are more than the hits
     * @param all path of the list that shows all, or null
     */
    public record Group(String title, List<SearchHit> hits, boolean more, String all) {}
}
