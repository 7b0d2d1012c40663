package org.anlan.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/anlan/web/messages");

    @Test
    void every_area_file_is_named_in_all_messages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> areas = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".properties") && !n.endsWith("_en.properties"))
                    .map(n -> n.replace(".properties", ""))
                    .collect(Collectors.toSet());
            assertThat(AllMessages.AREAS).containsExactlyInAnyOrderElementsOf(areas);
        }
    }

    @Test
    void every_key_is_in_both_languages() {
        for (String area : AllMessages.AREAS) {
            assertThat(keys(area + "_en")).as(area).isEqualTo(keys(area));
        }
    }

    @Test
    void no_two_areas_share_a_key() {
        Map<String, String> owners = new HashMap<>();
        for (String area : AllMessages.AREAS) {
            for (String key : keys(area)) {
                assertThat(owners.put(key, area)).as(key + " in " + area).isNull();
            }
        }
    }

    /** A pattern whose quotes or braces are broken would fail only when somebody sees it. */
    @Test
    void every_pattern_takes_as_many_arguments_in_both_languages() {
        for (String area : AllMessages.AREAS) {
            Properties chinese = load(area);
            Properties english = load(area + "_en");
            for (String key : chinese.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(chinese.getProperty(key)));
            }
        }
    }

    @Test
    void the_servers_own_language_never_shows_through() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("保存");
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(text(Locale.ENGLISH)).isEqualTo("Save");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(Locale locale) {
        return ResourceBundle.getBundle(AllMessages.class.getName(), locale).getString("action.save");
    }

    private static int arguments(String pattern) {
        boolean formatted = pattern.contains("{");
        return formatted ? new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex().length : 0;
    }

    private static Set<String> keys(String file) {
        return new HashSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Test
    void the_navigation_and_every_section_has_its_word() {
        Set<String> words = keys("shell");
        AllMessages.AREAS.forEach(area -> words.addAll(keys(area)));
        List<NavEntry> all = Stream.concat(Navigation.SECTIONS.stream(), Navigation.CREATE.stream())
                .flatMap(e -> Stream.concat(Stream.of(e), e.pages().stream()))
                .toList();
        assertThat(all).allSatisfy(e -> assertThat(words).contains("nav." + e.key()));
    }
}
