package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page on a phone for people who read English. */
class EnglishBrowserIT {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    private final SoftAssertions soft = new SoftAssertions();

    @BeforeAll
    static void takeOnReaders() {
        DetailPagesBrowserIT.READERS.forEach(login -> Installation.takeOn("english-" + login, login, "en"));
    }

    @Test
    void pages_speak_english() {
        inEnglish(
                Sitemap.READERS,
                visit -> Sitemap.listed(visit).forEach(path -> {
                    look(visit, path);
                    soft.assertThat(visit.words()).as(path + " in English").noneMatch(PageLook::isKey);
                }));
    }

    @Test
    void details_and_forms_speak_english() {
        Set<String> seen = new HashSet<>();
        inEnglish(
                DetailPagesBrowserIT.READERS,
                visit -> Sitemap.beyond(visit).stream()
                        .filter(path -> seen.add(Sitemap.file(path)))
                        .forEach(path -> look(visit, path)));
        assertThat(seen).isNotEmpty();
    }

    private void inEnglish(List<String> readers, Consumer<Visit> look) {
        for (String login : readers) {
            try (Visit visit = Visit.phone().as("english-" + login)) {
                look.accept(visit);
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
    }

    private void look(Visit visit, String path) {
        visit.window(PageLook.PHONE, PageLook.LOW);
        visit.open(path);
        soft.assertThat(visit.labels())
                .as(path + " in English")
                .noneMatch(word -> CHINESE.matcher(word).find());
        PageLook.fits(visit, path + " in English", soft);
    }
}
