package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.web.faces.NavigationPages;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each role, and every page that the navigation lists: open to it and well made, or refused. For some also the pages
 * that the navigation does not list: where the rows and buttons of the lists lead, the forms behind those, and every
 * side panel while it is open.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class RolesBrowserIT {

    private static final PageLook LOOK = new PageLook();

    private final SoftAssertions soft = new SoftAssertions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safety",
                "admin",
                "agent",
                "manager",
                "head",
                "safety2",
                "agent2",
                "field",
                "employee",
                "supplier",
                "auditor"
            })
    void sees_what_the_role_may_see_and_is_refused_the_rest(String login) {
        try (Visit visit = Visit.desk().signsIn(login)) {
            Set<String> held = visit.permissions();
            String refused = null;
            List<NavigationPages.Entry> pages = Stream.concat(
                            NavigationPages.all().stream(), NavigationPages.forms().stream())
                    .toList();
            for (NavigationPages.Entry entry : pages) {
                if (!entry.isFor(held)) {
                    refused = entry.path();
                    soft.assertThat(visit.status(refused))
                            .as(login + " " + refused)
                            .isEqualTo(403);
                }
            }
            looksAtPages(visit);
            findsNothingBehind(visit, refused);
            soft.assertThat(visit.faults()).isEmpty();
            soft.assertAll();
        }
    }

    private void looksAtPages(Visit visit) {
        if (Sitemap.READERS.contains(visit.login())) {
            Sitemap.walk(visit, path -> {
                LOOK.at(visit, path, soft);
                return true;
            });
        } else {
            Sitemap.listed(visit).forEach(path -> LOOK.at(visit, path, soft));
        }
    }

    private void findsNothingBehind(Visit visit, String refused) {
        if (refused != null) {
            soft.assertThat(visit.open(refused)).isEqualTo(403);
            soft.assertThat(visit.page().locator("h1").count())
                    .as("heading of the refusal")
                    .isEqualTo(1);
        }
        soft.assertThat(visit.open("/no-such-page.xhtml")).isEqualTo(404);
    }

    @Test
    void sign_in_page_is_open_to_everybody() {
        for (boolean dark : new boolean[] {false, true}) {
            try (Visit visit = new Visit(PageLook.PHONE, dark)) {
                visit.open("/sign-in.xhtml");
                soft.assertThat(visit.seriousBarriers()).isEmpty();
                soft.assertThat(visit.scrollsSideways()).isFalse();
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    @Test
    void rail_offers_an_employee_no_settings() {
        try (Visit visit = Visit.desk().signsIn("employee")) {
            assertThat(visit.page().locator("nav.rail a[href*='/roles/']").count())
                    .isZero();
            assertThat(visit.page().locator("nav.rail a").count()).isPositive();
        }
    }

    @Test
    void stranger_is_sent_to_the_sign_in_page_and_back_after_it() {
        try (Visit visit = Visit.desk()) {
            visit.open("/profile.xhtml");
            assertThat(visit.page().url()).contains("/sign-in.xhtml");
            visit.page().fill("[id='signIn:login']", "agent");
            visit.page().fill("[id='signIn:password']", "wrong-password");
            visit.page().click("[id='signIn:submit']");
            visit.page().waitForSelector(".note");
            assertThat(visit.page().inputValue("[id='signIn:login']")).isEqualTo("agent");
            visit.page().fill("[id='signIn:password']", "Anlan-demo-1");
            visit.page().click("[id='signIn:submit']");
            visit.page().waitForURL(url -> url.contains("/profile.xhtml"));
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void signing_out_ends_the_session() {
        try (Visit visit = Visit.desk().signsIn("agent2")) {
            visit.page().click(".person-menu summary");
            visit.page().click("[id='signOut:go']");
            visit.page().waitForURL(url -> url.contains("sign-in"));
            visit.open("/index.xhtml");
            assertThat(visit.page().url()).contains("sign-in");
        }
    }
}
