package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The pages that the navigation does not list: where the rows and buttons of the lists lead, the forms behind those,
 * and every side panel while it is open. A panel is looked at once, a page for another reader again when it shows
 * something of a kind that it did not show before.
 */
class DetailPagesBrowserIT {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    static final List<String> READERS = List.of("safety", "admin", "agent", "manager");

    private static final String PANEL = "dialog.panel";

    @Test
    void details_forms_and_panels_shut_nobody_out_and_fit_every_window() {
        Set<String> seen = new HashSet<>();
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            try (Visit visit = Visit.desk().as(login)) {
                Collection<String> pages = Sitemap.beyond(visit);
                assertThat(pages).as("pages behind the lists of " + login).isNotEmpty();
                pages.forEach(path -> look(visit, path, seen, soft));
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    private static void look(Visit visit, String path, Set<String> seen, SoftAssertions soft) {
        visit.width(DESK);
        visit.dark(false);
        visit.open(path);
        String file = Sitemap.file(path);
        for (Locator panel : visit.page().locator(PANEL).all()) {
            if (seen.add(file + "#" + panel.getAttribute("id"))) {
                panel.evaluate("d => d.id ? window.anlan.openPanel(d.id) : d.showModal()");
                soft.assertThat(visit.seriousBarriersIn("dialog[open]"))
                        .as(path + " with panel " + panel.getAttribute("id"))
                        .isEmpty();
                panel.evaluate("d => d.close()");
            }
        }
        if (seen.addAll(visit.kinds().stream().map(kind -> file + " " + kind).toList())) {
            soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
            visit.dark(true);
            soft.assertThat(visit.barriersOfColour()).as(path + " dark").isEmpty();
            visit.width(PHONE);
            fits(visit, path, soft);
        }
    }

    /** A printed sheet is as wide as its paper. */
    static void fits(Visit visit, String path, SoftAssertions soft) {
        if (!path.contains("print.xhtml")) {
            soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
        }
    }
}
