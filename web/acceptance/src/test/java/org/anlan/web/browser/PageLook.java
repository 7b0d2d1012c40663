package org.anlan.web.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at pages as their readers do: on a desk and on a phone, in light and dark. For another reader, a page's
 * elements of a kind that it did not show before are judged.
 */
final class PageLook {

    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final Pattern KEY = keys();

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** The address, read at a desk; the window shows it then. */
    void at(Visit visit, String path, SoftAssertions soft) {
        visit.window(DESK);
        visit.dark(false);
        soft.assertThat(visit.open(path)).as(visit.login() + " " + path).isEqualTo(200);
        soft.assertThat(visit.page().locator("h1").count())
                .as("headings of " + path)
                .matches(n -> n == 1 || isPrinted(path) && n > 1);
        soft.assertThat(visit.scrollsSideways()).as(path + " at 1440").isFalse();
        soft.assertThat(visit.words()).as(path).noneMatch(PageLook::isKey);
        closer(visit, path, soft);
    }

    /**
     * The page that the window shows, if any element is of a new kind: for those who cannot see it well, and in a pocket.
     * The first time the whole of it, then what is new.
     */
    private void closer(Visit visit, String path, SoftAssertions soft) {
        String file = Sitemap.file(path);
        panels(visit, file, soft);
        List<String> fresh =
                visit.kinds().stream().filter(kind -> isNew(file + " " + kind)).toList();
        if (!fresh.isEmpty()) {
            String part = isNew(file) ? Visit.WHOLE : visit.ofKinds(fresh);
            soft.assertThat(visit.seriousBarriersIn(part)).as(path + " light").isEmpty();
            visit.dark(true);
            soft.assertThat(visit.barriersOfColourIn(part)).as(path + " dark").isEmpty();
            visit.window(PHONE);
            fits(visit, path, soft);
        }
    }

    /** Every side panel while it is open, once. */
    private void panels(Visit visit, String file, SoftAssertions soft) {
        for (Locator panel : visit.page().locator("dialog.panel").all()) {
            if (isNew(file + "#" + panel.getAttribute("id"))) {
                panel.evaluate("d => d.id ? window.anlan.openPanel(d.id) : d.showModal()");
                soft.assertThat(visit.seriousBarriersIn("dialog[open]"))
                        .as(file + " with panel " + panel.getAttribute("id"))
                        .isEmpty();
                panel.evaluate("d => d.close()");
            }
        }
    }

    private boolean isNew(String what) {
        return seen.add(what);
    }

    /** A printed sheet is as wide as its paper, and there may be several copies. */
    private static boolean isPrinted(String path) {
        return path.contains("print.xhtml");
    }

    static void fits(Visit visit, String path, SoftAssertions soft) {
        if (!isPrinted(path)) {
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
