package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The pages that the navigation does not list: where the rows and buttons of the lists lead, the forms behind those,
 * and every side panel while it is open. A page with the same panels, and a panel, is looked at once.
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
        Page page = visit.page();
        visit.width(DESK);
        visit.dark(false);
        visit.open(path);
        List<Locator> panels = page.locator(PANEL).all();
        for (Locator panel : panels) {
            if (seen.add(Sitemap.file(path) + "#" + panel.getAttribute("id"))) {
                panel.evaluate("d => d.id ? window.anlan.openPanel(d.id) : d.showModal()");
                soft.assertThat(visit.seriousBarriersIn("dialog[open]"))
                        .as(path + " with panel " + panel.getAttribute("id"))
                        .isEmpty();
                panel.evaluate("d => d.close()");
            }
        }
        if (!seen.add(Sitemap.file(path)
                + panels.stream().map(panel -> panel.getAttribute("id")).toList())) {
            return;
        }
        soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
        if (seen.add(Sitemap.file(path) + " dark")) {
            visit.dark(true);
            soft.assertThat(visit.barriersOfColour()).as(path + " dark").isEmpty();
        }
        visit.width(PHONE);
        fits(visit, path, soft);
    }

    /** A printed sheet is as wide as its paper. */
    static void fits(Visit visit, String path, SoftAssertions soft) {
        if (!path.contains("print.xhtml")) {
            soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
        }
    }
}
