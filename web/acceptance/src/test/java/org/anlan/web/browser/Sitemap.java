package org.anlan.web.browser;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.anlan.web.faces.NavigationPages;

/** Which pages a person finds: those that the navigation lists, and those behind them. */
final class Sitemap {

    /** Pages of the business are the safety officer's, of administration the administrator's. */
    static final List<String> READERS = List.of("safety", "admin");

    static final List<String> MORE_PAGES = List.of("/notices.xhtml", "/profile.xhtml", "/search.xhtml?q=燃气");

    /** Where the links of pages lead, in the order of the pages; fetched, not shown. */
    private static final String LINKS = """
            async paths => {
              const found = [];
              for (const path of paths) {
                const answer = await fetch(path);
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                page.querySelectorAll('main table td a, main .actions a, main .menu-box a, main .board-card').forEach(a => {
                  const href = a.getAttribute('href') || '';
                  if (href.includes('.xhtml')) found.push(new URL(href, answer.url));
                });
              }
              return found.map(url => url.pathname + url.search);
            }
            """;

    private static final Map<String, Collection<String>> BEYOND = new ConcurrentHashMap<>();

    private Sitemap() {}

    static List<String> listed(Visit visit) {
        return Stream.concat(navigation(visit), MORE_PAGES.stream()).distinct().toList();
    }

    private static Stream<String> navigation(Visit visit) {
        Set<String> held = visit.permissions();
        return NavigationPages.all().stream()
                .filter(entry -> entry.permission() == null || held.contains(entry.permission()))
                .map(NavigationPages.Entry::path);
    }

    /** One address of each page file: behind the lists, and once more behind those; looked for once a person. */
    static Collection<String> beyond(Visit visit) {
        return BEYOND.computeIfAbsent(visit.login(), unknown -> {
            List<String> listed = navigation(visit).toList();
            visit.open("/notices.xhtml");
            Map<String, String> found = new LinkedHashMap<>();
            collect(visit, listed, listed, found);
            collect(visit, List.copyOf(found.values()), listed, found);
            return List.copyOf(found.values());
        });
    }

    @SuppressWarnings("unchecked")
    private static void collect(Visit visit, List<String> from, List<String> listed, Map<String, String> found) {
        List<String> addresses = from.stream().map(path -> "/anlan" + path).toList();
        for (String address : (List<String>) visit.page().evaluate(LINKS, addresses)) {
            String path = address.substring("/anlan".length());
            if (!listed.contains(file(path))) {
                found.putIfAbsent(file(path), path);
            }
        }
    }

    /** Of an address the page file. */
    static String file(String path) {
        return path.replaceFirst("\\?.*", "");
    }
}
