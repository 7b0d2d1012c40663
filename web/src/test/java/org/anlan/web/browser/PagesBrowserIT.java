package org.anlan.web.browser;

import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page of the navigation for both its readers, on a desk and on a phone. */
class PagesBrowserIT {

    /** Pages of the business are the safety officer's, of administration the administrator's. */
    static final List<String> READERS = List.of("safety", "admin");

    private static final Pattern KEY = keys();

    @Test
    void pages_shut_nobody_out_fit_every_window_and_show_no_key() {
        Set<String> seen = new HashSet<>();
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            try (Visit visit = Visit.desk().as(login)) {
                Sitemap.listed(visit).forEach(path -> look(visit, path, seen, soft));
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    @Test
    void sign_in_page_is_open_to_everybody() {
        SoftAssertions soft = new SoftAssertions();
        for (boolean dark : new boolean[] {false, true}) {
            try (Visit visit = new Visit(390, dark)) {
                visit.open("/sign-in.xhtml");
                soft.assertThat(visit.seriousBarriers()).isEmpty();
                soft.assertThat(visit.scrollsSideways()).isFalse();
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    /** For another reader again as far as the page shows something of a kind that it did not show before. */
    private static void look(Visit visit, String path, Set<String> seen, SoftAssertions soft) {
        visit.width(1440);
        visit.dark(false);
        visit.open(path);
        soft.assertThat(visit.scrollsSideways()).as(path + " at 1440").isFalse();
        soft.assertThat(visit.words()).as(path).noneMatch(PagesBrowserIT::isKey);
        if (seen.addAll(visit.kinds().stream().map(kind -> path + " " + kind).toList())) {
            soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
            visit.dark(true);
            soft.assertThat(visit.barriersOfColour()).as(path + " dark").isEmpty();
        }
        visit.width(390);
        soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
    }

    static boolean isKey(String word) {
        return word.contains("???") || KEY.matcher(word).matches();
    }

    /** A key shown as itself: a first word that bundle keys start with, and dots. */
    private static Pattern keys() {
        Set<String> first = ResourceBundle.getBundle("org.anlan.web.faces.AllMessages").keySet().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        return Pattern.compile("(" + String.join("|", first) + ")(\\.[A-Za-z0-9_-]+)+");
    }
}
