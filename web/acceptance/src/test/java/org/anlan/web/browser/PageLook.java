package org.anlan.web.browser;

import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at pages as their readers do: on a desk and on a phone, in light and dark. For another reader again as far as
 * the page shows something of a kind that it did not show before.
 */
final class PageLook {

    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final Pattern KEY = keys();

    private final Set<String> seen = new HashSet<>();

    /** The address, read at a desk. */
    void at(Visit visit, String path, SoftAssertions soft) {
        visit.width(DESK);
        visit.dark(false);
        soft.assertThat(visit.open(path)).as(visit.login() + " " + path).isEqualTo(200);
        soft.assertThat(visit.page().locator("h1").count())
                .as("heading of " + path)
                .isEqualTo(1);
        soft.assertThat(visit.scrollsSideways()).as(path + " at 1440").isFalse();
        soft.assertThat(visit.words()).as(path).noneMatch(PageLook::isKey);
        closer(visit, path, soft);
    }

    /** The page that the window shows, if it shows anything new: for those who cannot see it well, and in a pocket. */
    void closer(Visit visit, String path, SoftAssertions soft) {
        String file = Sitemap.file(path);
        if (seen.addAll(visit.kinds().stream().map(kind -> file + " " + kind).toList())) {
            soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
            visit.dark(true);
            soft.assertThat(visit.barriersOfColour()).as(path + " dark").isEmpty();
            visit.width(PHONE);
            fits(visit, path, soft);
        }
    }

    /** Is it the first time that somebody asks for this? */
    boolean isNew(String what) {
        return seen.add(what);
    }

    /** A printed sheet is as wide as its paper. */
    static void fits(Visit visit, String path, SoftAssertions soft) {
        if (!path.contains("print.xhtml")) {
            soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
        }
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
