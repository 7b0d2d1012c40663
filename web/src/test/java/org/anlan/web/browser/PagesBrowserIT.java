package org.anlan.web.browser;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.web.faces.NavigationPages;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page in both themes, both languages, on a desk and on a phone. */
class PagesBrowserIT {

    private static final List<String> MORE_PAGES = List.of("/notices.xhtml", "/profile.xhtml", "/search.xhtml?q=燃气");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    /** Pages of the business are the safety officer's, of administration the administrator's. */
    private static final List<String> READERS = List.of("safety", "admin");

    @Test
    void pages_shut_nobody_out_fit_every_window_and_show_no_key() {
        Pattern key = keys();
        SoftAssertions soft = new SoftAssertions();
        eachPage("zh-CN", soft, (visit, path) -> {
            visit.width(1440);
            visit.dark(false);
            visit.open(path);
            soft.assertThat(visit.seriousBarriers()).as(path + " light").isEmpty();
            soft.assertThat(visit.scrollsSideways()).as(path + " at 1440").isFalse();
            soft.assertThat(visit.words()).as(path).noneMatch(word -> isKey(key, word));
            visit.dark(true);
            soft.assertThat(visit.barriersOfColour()).as(path + " dark").isEmpty();
            visit.width(390);
            soft.assertThat(visit.scrollsSideways()).as(path + " at 390").isFalse();
        });
        soft.assertAll();
    }

    @Test
    void pages_speak_english() {
        Pattern key = keys();
        SoftAssertions soft = new SoftAssertions();
        eachPage("en", soft, (visit, path) -> {
            visit.width(390);
            visit.open(path);
            soft.assertThat(visit.words()).as(path + " in English").noneMatch(word -> isKey(key, word));
            soft.assertThat(visit.labels())
                    .as(path + " in English")
                    .noneMatch(word -> CHINESE.matcher(word).find());
            soft.assertThat(visit.scrollsSideways())
                    .as(path + " in English at 390")
                    .isFalse();
        });
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

    private static void eachPage(String language, SoftAssertions soft, BiConsumer<Visit, String> look) {
        for (String login : READERS) {
            Installation.execute("update platform.person set language = ? where login = ?", language, login);
            try (Visit visit = Visit.desk().as(login)) {
                pages(visit).forEach(path -> look.accept(visit, path));
                soft.assertThat(visit.faults()).isEmpty();
            } finally {
                Installation.execute("update platform.person set language = 'zh-CN' where login = ?", login);
            }
        }
    }

    private static boolean isKey(Pattern key, String word) {
        return word.contains("???") || key.matcher(word).matches();
    }

    private static List<String> pages(Visit visit) {
        Set<String> held = visit.permissions();
        return Stream.concat(
                        NavigationPages.all().stream()
                                .filter(entry -> entry.permission() == null || held.contains(entry.permission()))
                                .map(NavigationPages.Entry::path),
                        MORE_PAGES.stream())
                .distinct()
                .toList();
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
