package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The pages that the navigation does not list: where the rows and buttons of the lists lead, the forms behind those,
 * and every side panel while it is open. A panel is looked at once, a page for another reader again when it shows
 * something of a kind that it did not show before.
 */
@Order(1)
class DetailPagesBrowserIT {

    static final List<String> READERS = List.of("safety", "admin", "agent", "manager");

    private final PageLook look = new PageLook();
    private final SoftAssertions soft = new SoftAssertions();

    @Test
    void details_forms_and_panels_shut_nobody_out_and_fit_every_window() {
        for (String login : READERS) {
            try (Visit visit = Visit.desk().as(login)) {
                Collection<String> pages = Sitemap.beyond(visit);
                assertThat(pages).as("pages behind the lists of " + login).isNotEmpty();
                pages.forEach(path -> look.at(visit, path, soft));
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }
}
