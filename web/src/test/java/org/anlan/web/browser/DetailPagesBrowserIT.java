package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlan.web.faces.NavigationPages;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The pages that the navigation does not list: where the rows and buttons of the lists lead, the forms behind those,
 * and every side panel while it is open. A page with the same panels, and a panel, is looked at once.
 */
class DetailPagesBrowserIT {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final List<String> READERS = List.of("safety", "admin", "agent", "manager");

    private static final String PANEL = "dialog.panel";

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

    @Test
    void details_forms_and_panels_shut_nobody_out_and_fit_every_window() {
        Set<String> seen = new HashSet<>();
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            try (Visit visit = Visit.desk().as(login)) {
                Collection<String> pages = beyond(visit);
                assertThat(pages).as("pages behind the lists of " + login).isNotEmpty();
                pages.forEach(path -> look(visit, path, seen, soft));
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    @Test
    void details_and_forms_speak_english() {
        Set<String> seen = new HashSet<>();
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            Installation.execute("update platform.person set language = 'en' where login = ?", login);
            try (Visit visit = Visit.phone().as(login)) {
                beyond(visit).stream().filter(path -> seen.add(file(path))).forEach(path -> {
                    visit.open(path);
                    soft.assertThat(visit.labels())
                            .as(path + " in English")
                            .noneMatch(word -> CHINESE.matcher(word).find());
                    fits(visit, path + " in English", soft);
                });
            } finally {
                Installation.execute("update platform.person set language = 'zh-CN' where login = ?", login);
            }
        }
        soft.assertAll();
    }

    private static void look(Visit visit, String path, Set<String> seen, SoftAssertions soft) {
        Page page = visit.page();
        visit.width(DESK);
        visit.dark(false);
        visit.open(path);
        List<Locator> panels = page.locator(PANEL).all();
        for (Locator panel : panels) {
            if (seen.add(file(path) + "#" + panel.getAttribute("id"))) {
                panel.evaluate("d => d.id ? window.anlan.openPanel(d.id) : d.showModal()");
                soft.assertThat(visit.seriousBarriersIn("dialog[open]"))
                        .as(path + " with panel " + panel.getAttribute("id"))
                        .isEmpty();
                panel.evaluate("d => d.close()");
            }
        }
        if (!seen.add(file(path)
                + panels.stream().map(panel -> panel.getAttribute("id")).toList())) {
            return;
        }
        soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
        visit.dark(true);
        soft.assertThat(visit.barriersOfColour()).as(path + " dark").isEmpty();
        visit.width(PHONE);
        fits(visit, path, soft);
    }

    /** A printed sheet is as wide as its paper. */
    private static void fits(Visit visit, String path, SoftAssertions soft) {
        if (!path.contains("print.xhtml")) {
            soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
        }
    }

    private static String file(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    /** One address of each page file: behind the lists, and once more behind those. */
    private static Collection<String> beyond(Visit visit) {
        Set<String> held = visit.permissions();
        List<String> listed = NavigationPages.all().stream()
                .filter(entry -> entry.permission() == null || held.contains(entry.permission()))
                .map(NavigationPages.Entry::path)
                .toList();
        visit.open("/notices.xhtml");
        Map<String, String> found = new LinkedHashMap<>();
        collect(visit, listed, listed, found);
        collect(visit, List.copyOf(found.values()), listed, found);
        return found.values();
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
}
