package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page on a phone for people who read English. */
class EnglishBrowserIT {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    /** Fewer are found when a link is missing; the navigation alone lists some thirty. */
    private static final int MANY = 50;

    private final SoftAssertions soft = new SoftAssertions();

    @Test
    void pages_and_forms_speak_english() {
        Set<String> seen = new HashSet<>();
        for (String like : Sitemap.READERS) {
            String login = "english-" + like;
            Installation.takeOn(login, like, "en");
            try (Visit visit = Visit.phone().as(login)) {
                Sitemap.walk(visit, path -> {
                    boolean fresh = seen.add(Sitemap.file(path));
                    if (fresh) {
                        look(visit, path);
                    }
                    return fresh;
                });
                soft.assertThat(visit.faults()).isEmpty();
            }
        }
        soft.assertAll();
        assertThat(seen).hasSizeGreaterThan(MANY);
    }

    private void look(Visit visit, String path) {
        visit.window(PageLook.PHONE);
        visit.open(path);
        soft.assertThat(visit.labels())
                .as(path + " in English")
                .noneMatch(word -> CHINESE.matcher(word).find());
        soft.assertThat(visit.words()).as(path + " in English").noneMatch(PageLook::isKey);
        PageLook.fits(visit, path + " in English", soft);
    }
}
