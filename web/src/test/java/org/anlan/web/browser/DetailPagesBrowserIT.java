package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlan.web.faces.NavigationPages;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages that the navigation does not list: where the rows and buttons of the lists lead, the forms behind those,
 * and every side panel while it is open. Each is opened once a person and looked at in both themes and both widths.
 */
class DetailPagesBrowserIT {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    private static final String PANEL = "dialog.panel";

    /** The first link of each other page, so that one record of each kind is opened. */
    private static final String LINKS = "() => [...document.querySelectorAll("
            + "'main table td a, main .actions a, main .menu-box a, main .board-card')]"
            + ".map(a => a.getAttribute('href') || '').filter(h => h.includes('.xhtml'))"
            + ".map(h => new URL(h, location.href)).map(u => u.pathname + u.search)";

    @ParameterizedTest
    @ValueSource(strings = {"admin", "safety", "agent", "manager"})
    void details_forms_and_panels_shut_nobody_out(String login) {
        SoftAssertions soft = new SoftAssertions();
        try (Visit visit = Visit.desk().as(login)) {
            Map<String, String> pages = beyond(visit);
            assertThat(pages).as("pages behind the lists of " + login).isNotEmpty();
            for (String path : pages.values()) {
                look(visit, path, soft);
            }
            soft.assertThat(visit.faults()).isEmpty();
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "safety", "agent"})
    void details_and_forms_speak_english(String login) {
        SoftAssertions soft = new SoftAssertions();
        Installation.execute("update platform.person set language = 'en' where login = ?", login);
        try (Visit visit = new Visit(PHONE, false).as(login)) {
            for (String path : beyond(visit).values()) {
                visit.open(path);
                soft.assertThat(visit.labels())
                        .as(path + " in English")
                        .noneMatch(word -> CHINESE.matcher(word).find());
                if (!isSheet(path)) {
                    soft.assertThat(visit.scrollsSideways())
                            .as(path + " in English at 390")
                            .isFalse();
                }
            }
        } finally {
            Installation.execute("update platform.person set language = 'zh-CN' where login = ?", login);
        }
        soft.assertAll();
    }

    private static void look(Visit visit, String path, SoftAssertions soft) {
        Page page = visit.page();
        page.setViewportSize(DESK, 900);
        visit.dark(false);
        visit.open(path);
        soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
        int panels = page.locator(PANEL).count();
        for (int i = 0; i < panels; i++) {
            Locator panel = page.locator(PANEL).nth(i);
            panel.evaluate("d => d.id ? window.anlan.openPanel(d.id) : d.showModal()");
            soft.assertThat(visit.seriousBarriers())
                    .as(path + " with panel " + panel.getAttribute("id"))
                    .isEmpty();
            panel.evaluate("d => d.close()");
        }
        visit.dark(true);
        soft.assertThat(visit.seriousBarriers()).as(path + " dark").isEmpty();
        page.setViewportSize(PHONE, 844);
        if (!isSheet(path)) {
            soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
        }
    }

    /** A printed sheet is as wide as its paper. */
    private static boolean isSheet(String path) {
        return path.contains("print.xhtml");
    }

    /** Path of the page file to one address of it: behind the lists, and once more behind those. */
    private static Map<String, String> beyond(Visit visit) {
        Set<String> held = visit.permissions();
        List<String> listed = NavigationPages.all().stream()
                .filter(entry -> entry.permission() == null || held.contains(entry.permission()))
                .map(NavigationPages.Entry::path)
                .toList();
        Map<String, String> found = new LinkedHashMap<>();
        listed.forEach(path -> collect(visit, path, listed, found));
        List.copyOf(found.values()).forEach(path -> collect(visit, path, listed, found));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Visit visit, String from, List<String> listed, Map<String, String> found) {
        visit.open(from);
        for (String address : (List<String>) visit.page().evaluate(LINKS)) {
            String path = address.substring("/anlan".length());
            String file = path.replaceFirst("\\?.*", "");
            if (!listed.contains(file)) {
                found.putIfAbsent(file, path);
            }
        }
    }
}
