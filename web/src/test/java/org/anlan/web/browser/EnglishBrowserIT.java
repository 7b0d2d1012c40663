package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Every page on a phone for people who read English; alone, since other tests read as the same people in Chinese. */
@Isolated
class EnglishBrowserIT {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    private final SoftAssertions soft = new SoftAssertions();

    @Test
    void pages_speak_english() {
        inEnglish(
                PagesBrowserIT.READERS,
                visit -> Sitemap.listed(visit).forEach(path -> {
                    look(visit, path);
                    soft.assertThat(visit.words()).as(path + " in English").noneMatch(PagesBrowserIT::isKey);
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
            Installation.execute("update platform.person set language = 'en' where login = ?", login);
            try (Visit visit = Visit.phone().as(login)) {
                look.accept(visit);
                soft.assertThat(visit.faults()).isEmpty();
            } finally {
                Installation.execute("update platform.person set language = 'zh-CN' where login = ?", login);
            }
        }
        soft.assertAll();
    }

    private void look(Visit visit, String path) {
        visit.open(path);
        soft.assertThat(visit.labels())
                .as(path + " in English")
                .noneMatch(word -> CHINESE.matcher(word).find());
        DetailPagesBrowserIT.fits(visit, path + " in English", soft);
    }
}
