package org.anlan.web.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anlan.web.faces.NavigationPages;

/** Which pages a person finds: those that the navigation lists, and those behind them. */
final class Sitemap {

    /** Who follows links beyond the navigation; together they find every page. */
    static final List<String> READERS = List.of("safety", "admin", "agent", "manager");

    private static final List<String> MORE_PAGES = List.of("/notices.xhtml", "/profile.xhtml", "/search.xhtml?q=燃气");

    /** From a list to a record, and from there to its forms. */
    private static final int STEPS = 2;

    /** Where the links of a page lead, in its order; of the page in the window if there is no text of another. */
    private static final String LINKS = """
            ([text, address]) => {
              const page = text ? new DOMParser().parseFromString(text, 'text/html') : document;
              const links = 'main table td a, main .actions a, main .menu-box a, main .board-card';
              return [...page.querySelectorAll(links)].map(a => a.getAttribute('href') || '')
                .filter(href => href.includes('.xhtml'))
                .map(href => new URL(href, address))
                .map(url => url.pathname.replace('/anlan', '') + url.search);
            }
            """;

    private Sitemap() {}

    /** Pages that the navigation lists for this person. */
    static List<String> listed(Visit visit) {
        Set<String> held = visit.permissions();
        return NavigationPages.all().stream()
                .filter(entry -> entry.isFor(held))
                .map(NavigationPages.Entry::path)
                .toList();
    }

    /**
     * Goes through the listed pages, to where their links lead, and once more from there: one address of each page file.
     *
     * @param shows looks at an address; false when the window does not show it then
     */
    static void walk(Visit visit, Predicate<String> shows) {
        List<String> next =
                Stream.concat(listed(visit).stream(), MORE_PAGES.stream()).toList();
        Set<String> files = new HashSet<>(next.stream().map(Sitemap::file).toList());
        for (int step = 0; step <= STEPS; step++) {
            List<String> found = new ArrayList<>();
            for (String path : next) {
                String text = shows.test(path) ? "" : visit.text(path);
                links(visit, path, text).stream()
                        .filter(link -> files.add(file(link)))
                        .forEach(found::add);
            }
            next = found;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visit visit, String path, String text) {
        return (List<String>) visit.page().evaluate(LINKS, List.of(text, Visit.address(path)));
    }

    /** Of an address the page file. */
    static String file(String path) {
        return path.replaceFirst("\\?.*", "");
    }
}
