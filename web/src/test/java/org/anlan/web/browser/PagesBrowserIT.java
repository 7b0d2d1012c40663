package org.anlan.web.browser;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.web.faces.NavigationPages;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in both themes, both languages, on a desk and on a phone. */
class PagesBrowserIT {

    private static final List<String> MORE_PAGES = List.of("/notices.xhtml", "/profile.xhtml", "/search.xhtml?q=燃气");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    /** Pages of administration are the administrator's; of the business, the safety officer's. */
    private static final List<String> READERS = List.of("admin", "safety");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobody_is_shut_out_and_nothing_breaks(boolean dark) {
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            try (Visit visit = new Visit(1440, dark).as(login)) {
                for (String path : pages(visit)) {
                    visit.open(path);
                    soft.assertThat(visit.seriousBarriers())
                            .as(path + (dark ? " dark" : " light"))
                            .isEmpty();
                    soft.assertThat(visit.scrollsSideways())
                            .as(path + " at 1440")
                            .isFalse();
                }
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

    @Test
    void pages_fit_a_phone() {
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            try (Visit visit = new Visit(390, false).as(login)) {
                for (String path : pages(visit)) {
                    visit.open(path);
                    soft.assertThat(visit.scrollsSideways())
                            .as(path + " at 390")
                            .isFalse();
                }
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_word_is_translated(String language) {
        Pattern key = keys();
        SoftAssertions soft = new SoftAssertions();
        for (String login : READERS) {
            Installation.execute("update platform.person set language = ? where login = ?", language, login);
            try (Visit visit = Visit.desk().as(login)) {
                for (String path : pages(visit)) {
                    visit.open(path);
                    soft.assertThat(visit.words())
                            .as(path + " " + language)
                            .noneMatch(word ->
                                    word.contains("???") || key.matcher(word).matches());
                    if (language.equals("en")) {
                        soft.assertThat(visit.labels())
                                .as(path + " in English")
                                .noneMatch(word -> CHINESE.matcher(word).find());
                    }
                }
            } finally {
                Installation.execute("update platform.person set language = 'zh-CN' where login = ?", login);
            }
        }
        soft.assertAll();
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
