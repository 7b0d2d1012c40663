package org.anlan.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hard limits on size; the aims are lower (class 200, method 20, 15 types in a package). */
class SourceSizesTest {

    private static final int CLASS_LINES = 250;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_TYPES = 20;

    /** Too large when the guard came; to be split, and nothing is added. */
    private static final Map<String, Integer> OWED_CLASSES = Map.of(
            "checklist/domain/Checklist.java", 300,
            "conduct/domain/Inspection.java", 400,
            "finding/domain/Finding.java", 480);

    private static final Map<String, Integer> OWED_PACKAGES =
            Map.of("risk-module/src/main/java/org/anlan/risk/application", 21);

    @TempDir
    Path folder;

    @Test
    void classes_and_methods_stay_short() throws IOException {
        assertThat(JavaSizes.longerThan(sources(), SourceSizesTest::classLines, SourceSizesTest::methodLines))
                .isEmpty();
    }

    private static int classLines(Path file) {
        return OWED_CLASSES.entrySet().stream()
                .filter(entry -> file.toString().endsWith(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(CLASS_LINES);
    }

    /** A view of the API lists every component of its record once. */
    private static int methodLines(Path file) {
        if (file.toString().contains("web/rest") && file.toString().endsWith("View.java")) {
            return 60;
        }
        return file.endsWith("servicedesk/application/TicketFilter.java") ? 50 : METHOD_LINES;
    }

    @Test
    void packages_stay_small() throws IOException {
        Map<Path, Long> types = new TreeMap<>();
        sources().forEach(file -> types.merge(file.getParent(), 1L, Long::sum));
        assertThat(types).isNotEmpty();
        types.entrySet()
                .removeIf(entry -> entry.getValue() <= PACKAGE_TYPES
                        || entry.getValue()
                                <= OWED_PACKAGES.getOrDefault(
                                        entry.getKey().toString().replace("../", ""), 0));
        assertThat(types).isEmpty();
    }

    @Test
    void a_long_method_and_a_long_class_are_found() throws IOException {
        String method = "    void longMethod() {\n" + "        count++;\n".repeat(METHOD_LINES) + "    }\n";
        String source = "class Long {\n    int count;\n" + method + "    int more;\n".repeat(CLASS_LINES) + "}\n";
        Path file = Files.writeString(folder.resolve("Long.java"), source);
        assertThat(JavaSizes.longerThan(List.of(file), any -> CLASS_LINES, any -> METHOD_LINES))
                .hasSize(2)
                .anyMatch(text -> text.contains("longMethod"))
                .anyMatch(text -> text.contains("class Long"));
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.toList()) {
                Path java = module.resolve("src/main/java");
                if (Files.isDirectory(java)) {
                    try (Stream<Path> found = Files.walk(java)) {
                        found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }
}
