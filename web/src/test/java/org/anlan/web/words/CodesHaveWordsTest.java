package org.anlan.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anlan.platform.access.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every code that the modules write has its words: a refusal nobody can read is a fault. */
class CodesHaveWordsTest {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    /** Enums that no screen shows: sort keys, columns and the like, by the end of their name. */
    private static final Pattern TECHNICAL = Pattern.compile(".*(Sort|Permission|Column|Channel|DataType)$");

    private final Set<String> words =
            ResourceBundle.getBundle("org.anlan.web.faces.AllMessages").keySet();

    @TempDir
    Path folder;

    @Test
    void every_refusal_audit_action_duty_and_notice_has_words() throws IOException {
        Map<String, String> asked = SourceWords.of(sources());
        assertThat(asked.keySet()).anyMatch(key -> key.startsWith("error.")).anyMatch(key -> key.startsWith("audit."));
        asked.keySet().removeAll(words);
        assertThat(asked).as("bundle keys without words").isEmpty();
    }

    @Test
    void every_permission_has_words() {
        Set<String> missing = new TreeSet<>();
        enums(type -> type.isAssignableTo(Permission.class))
                .map(constant -> ((Permission) constant).code())
                .forEach(code -> missing.addAll(
                        List.of("permission." + code, "permission.module." + code.substring(0, code.indexOf('.')))));
        assertThat(missing).isNotEmpty();
        missing.removeAll(words);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_enum_of_a_door_has_labels() {
        Set<String> missing = new TreeSet<>();
        enums(type -> isDoor(type) && !TECHNICAL.matcher(type.getSimpleName()).matches())
                .forEach(constant ->
                        missing.add("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
        assertThat(missing).isNotEmpty();
        missing.removeAll(words);
        assertThat(missing).isEmpty();
    }

    @Test
    void pages_speak_only_through_the_bundles() throws IOException {
        Map<String, String> literal = new TreeMap<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                String markup = COMMENT.matcher(Files.readString(page)).replaceAll("");
                markup.lines()
                        .filter(line -> CHINESE.matcher(line).find())
                        .findFirst()
                        .ifPresent(line -> literal.put(page.toString(), line.strip()));
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void a_code_without_words_is_found() throws IOException {
        Path planted = Files.writeString(
                folder.resolve("Planted.java"),
                "class Planted { void refuse() { check.rejectIf(true, \"name\", \"planted_code\");"
                        + " throw new RuleBroken(\"planted.refused\", 1); } }");
        Map<String, String> asked = SourceWords.of(List.of(planted));
        asked.keySet().removeAll(words);
        assertThat(asked).containsOnlyKeys("error.planted_code", "error.planted.refused");
    }

    private static boolean isDoor(JavaClass type) {
        String name = type.getPackageName() + ".";
        return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && !type.isNestedClass()
                && !name.contains(".domain.")
                && !name.contains(".imports.table.")
                && !name.contains(".application.")
                && !name.startsWith("org.anlan.web.");
    }

    private static Stream<Enum<?>> enums(java.util.function.Predicate<JavaClass> wanted) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.anlan").stream()
                        .filter(JavaClass::isEnum)
                        .filter(wanted)
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(constant -> (Enum<?>) constant);
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module :
                List.of("platform-module", "risk-module", "inspection-module", "service-desk-module", "web")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
