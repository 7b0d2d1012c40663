package org.anlan.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operators' table of settings names what the code reads, all of it and nothing else. */
class SettingsTest {

    private static final Pattern READ = Pattern.compile(
            "(?:OptionalValue|getValue|setting)\\(\\s*\"(anlan\\.[a-z0-9.-]+)\"|name = \"(anlan\\.[a-z0-9.-]+)\"");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(anlan\\.[a-z0-9.-]+)` \\|");
    private static final List<String> MODULES =
            List.of("platform-module", "risk-module", "inspection-module", "service-desk-module", "web");

    @Test
    void table_and_code_agree() throws IOException {
        String manual = Files.readString(Path.of("../docs/operations.md"));

        String table = manual.substring(manual.indexOf("\n## Settings"), manual.indexOf("\n## Network"));

        assertThat(names(DOCUMENTED, table)).isEqualTo(read());
    }

    @Test
    void every_way_to_read_a_setting_is_seen() {
        String code = "config.getOptionalValue(\n"
                + "    \"anlan.a\", X) setting(\"anlan.b\", 1) @ConfigProperty(name = \"anlan.c\")"
                + " getValue(\"anlan.d\")";

        assertThat(names(READ, code)).containsExactly("anlan.a", "anlan.b", "anlan.c", "anlan.d");
    }

    private static Set<String> read() {
        return MODULES.stream()
                .flatMap(module -> sources(Path.of("..", module, "src/main/java")))
                .flatMap(code -> names(READ, code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(SettingsTest::content).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
