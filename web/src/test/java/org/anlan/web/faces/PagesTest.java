package org.anlan.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Slips in markup that no compiler sees. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern TEXT = Pattern.compile("(?:msg\\['|texts\\.text\\(')([a-z][\\w.]*)'");
    private static final Pattern ICON = Pattern.compile("(?:app:icon name|emptyIcon|menuIcon)=\"([a-z0-9-]+)\"");
    private static final Pattern INLINE = Pattern.compile("\\son[a-z]+=\"|<script>|javascript:");

    @Test
    void every_text_that_a_page_names_exists() {
        Set<String> keys = new AllMessages().keySet();
        eachMatch(TEXT, (page, key) -> {
            if (!key.endsWith(".")) {
                assertThat(keys).as(page).contains(key);
            }
        });
    }

    @Test
    void every_icon_that_a_page_names_is_in_the_sheet() {
        String sheet = read(WEBAPP.resolve("resources/app/icons.svg"));
        eachMatch(ICON, (page, icon) -> assertThat(sheet).as(page).contains("id=\"" + icon + "\""));
        Stream.concat(Navigation.SECTIONS.stream(), Navigation.CREATE.stream())
                .forEach(e -> assertThat(sheet).contains("id=\"" + e.icon() + "\""));
    }

    @Test
    void no_page_has_script_of_its_own() {
        for (Path page : pages()) {
            assertThat(INLINE.matcher(read(page)).find()).as(page.toString()).isFalse();
        }
    }

    @Test
    void every_page_of_the_navigation_exists() {
        Stream<NavEntry> all = Stream.concat(Navigation.SECTIONS.stream(), Navigation.CREATE.stream())
                .flatMap(e -> Stream.concat(Stream.of(e), e.pages().stream()));
        assertThat(all.filter(e -> e.path() != null).toList())
                .allSatisfy(e -> assertThat(WEBAPP.resolve(e.path().substring(1).replaceAll("\\?.*", "")))
                        .exists());
    }

    /** The heat map is a table of counts; the list behind each is exported. */
    @Test
    void every_list_can_be_exported() {
        Pattern kind = Pattern.compile("app:export exportKind=\"([a-z-]+)\"");
        String exports = sources("rest", "Export.java");
        eachMatch(kind, (page, named) -> assertThat(exports).as(page).contains("return \"" + named + "\";"));
        assertThat(pages("list"))
                .hasSizeGreaterThan(10)
                .filteredOn(page -> !page.endsWith("risk/heat-map.xhtml"))
                .allSatisfy(page -> assertThat(read(page)).containsPattern(kind));
    }

    @Test
    void every_record_shows_its_history() {
        assertThat(pages("detail"))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(read(page)).contains("<app:history "));
        assertThat(Stream.of("imports/detail", "roles/edit", "units/edit", "desk/policy"))
                .as("records whose page has another template")
                .allSatisfy(page ->
                        assertThat(read(WEBAPP.resolve(page + ".xhtml"))).contains("<app:history "));
    }

    /** Without one somebody fills in a form only to learn that it cannot be saved. */
    @Test
    void every_form_names_the_permission_that_it_takes() {
        Set<String> askTheirDoor =
                Set.of("roles/edit.xhtml", "letter/edit.xhtml", "imports/upload.xhtml", "imports/row.xhtml");
        Set<String> create = Navigation.CREATE.stream().map(NavEntry::path).collect(Collectors.toSet());
        assertThat(pages("form"))
                .hasSizeGreaterThan(10)
                .extracting(page -> WEBAPP.relativize(page).toString())
                .filteredOn(page -> !askTheirDoor.contains(page))
                .allSatisfy(page -> assertThat(Navigation.FORMS.containsKey("/" + page) || create.contains("/" + page))
                        .as(page)
                        .isTrue());
    }

    @Test
    void markup_of_a_page_stays_readable() {
        for (Path page : pages()) {
            assertThat(read(page).lines().count()).as(page.toString()).isLessThanOrEqualTo(120);
        }
    }

    private interface Check {
        void of(String page, String found);
    }

    private static void eachMatch(Pattern pattern, Check check) {
        int found = 0;
        for (Path page : pages()) {
            Matcher matcher = pattern.matcher(read(page));
            while (matcher.find()) {
                check.of(page.toString(), matcher.group(1));
                found++;
            }
        }
        assertThat(found).as("the pattern still finds what it looks for").isGreaterThan(10);
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pages(String template) {
        return pages().stream()
                .filter(page -> read(page).contains("template=\"/WEB-INF/templates/" + template + ".xhtml\""))
                .toList();
    }

    private static String sources(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/anlan/web", folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(PagesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
