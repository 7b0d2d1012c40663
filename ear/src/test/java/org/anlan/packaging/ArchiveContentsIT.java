package org.anlan.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the archives hold, and what they must not. */
class ArchiveContentsIT {
    private static final List<String> MODULES =
            List.of("platform-module", "risk-module", "inspection-module", "service-desk-module");
    private static final Pattern SERVER_API = Pattern.compile(
            "(jakarta|javax/(annotation|ejb|inject|persistence|servlet)" + "|org/eclipse/microprofile)/.*\\.class");
    private static final Pattern TEST_LIBRARY = Pattern.compile(
            "(org/junit|org/assertj|org/mockito|org/jboss/arquillian|net/jqwik|com/tngtech|com/microsoft/playwright"
                    + "|io/zonky)/.*");

    private static Archive ear;
    private static Archive skinnyWar;
    private static Archive fatWar;
    private static Archive standalone;

    @BeforeAll
    static void read() throws IOException {
        ear = Archive.read(Path.of("target/anlan.ear"));
        skinnyWar = ear.nested("web.war");
        standalone = Archive.read(Path.of("target/anlan-standalone.zip"));
        fatWar = standalone.nested("anlan/app/anlan.war");
    }

    @Test
    void every_module_is_in_both_packagings_and_only_once() {
        assertThat(ear.artifacts()).containsAll(MODULES);
        assertThat(fatWar.artifacts()).containsAll(MODULES);
        assertThat(skinnyWar.artifacts()).doesNotContainAnyElementsOf(ear.artifacts());
    }

    @Test
    void no_library_comes_twice() {
        List<String> everything = new ArrayList<>(ear.artifacts());
        everything.addAll(skinnyWar.artifacts());

        assertThat(everything).doesNotHaveDuplicates();
        assertThat(fatWar.artifacts()).doesNotHaveDuplicates();
        assertThat(fatWar.artifacts()).containsExactlyInAnyOrderElementsOf(everything);
    }

    @Test
    void the_servers_own_interfaces_and_test_libraries_stay_outside() throws IOException {
        List<String> intruders = new ArrayList<>();
        for (Archive jar : allJars()) {
            jar.files().keySet().stream()
                    .filter(file -> SERVER_API.matcher(file).matches()
                            || TEST_LIBRARY.matcher(file).matches())
                    .findFirst()
                    .ifPresent(file -> intruders.add(jar.name() + ": " + file));
        }
        assertThat(intruders).isEmpty();
    }

    @Test
    void the_database_driver_belongs_to_the_server() {
        assertThat(ear.artifacts()).doesNotContain("postgresql");
        assertThat(fatWar.artifacts()).doesNotContain("postgresql");
        assertThat(standalone.files()).containsKey("anlan/lib/postgresql.jar");
    }

    @Test
    void the_launcher_opens_what_payara_micro_needs_and_finds_its_libraries() throws IOException {
        Attributes ours = manifest("anlan/lib/anlan-launcher.jar");
        Attributes micro = manifest("anlan/lib/payara-micro.jar");

        assertThat(words(ours, "Add-Opens")).isEqualTo(words(micro, "Add-Opens"));
        assertThat(words(ours, "Add-Exports")).isEqualTo(words(micro, "Add-Exports"));
        assertThat(ours.getValue("Main-Class")).isEqualTo("org.anlan.launcher.Main");
        for (String library : words(ours, "Class-Path")) {
            assertThat(standalone.files()).containsKey("anlan/lib/" + library);
        }
    }

    @Test
    void the_standalone_distribution_is_complete() {
        assertThat(standalone.files())
                .containsKeys(
                        "anlan/bin/anlan",
                        "anlan/app/anlan.war",
                        "anlan/postgres/postgres-linux-x86_64.txz",
                        "anlan/postgres/postgres-linux-arm_64.txz");
    }

    @Test
    void everything_built_here_carries_the_fixed_time() throws IOException {
        LocalDateTime fixed = LocalDateTime.ofInstant(
                Instant.parse(System.getProperty("project.build.outputTimestamp")), ZoneOffset.UTC);
        List<Archive> built = new ArrayList<>(List.of(ear, skinnyWar, fatWar, standalone));
        built.add(standalone.nested("anlan/lib/anlan-launcher.jar"));
        for (Archive jar : ear.jars()) {
            if (MODULES.contains(jar.artifact())) {
                built.add(jar);
            }
        }
        assertThat(built).hasSize(5 + MODULES.size());
        for (Archive archive : built) {
            assertThat(archive.times())
                    .as(archive.name())
                    .allSatisfy((entry, time) -> assertThat(time).as(entry).isEqualTo(fixed));
        }
    }

    private static List<Archive> allJars() throws IOException {
        List<Archive> all = new ArrayList<>(ear.jars());
        all.addAll(skinnyWar.jars());
        all.addAll(fatWar.jars());
        return all;
    }

    private static Attributes manifest(String jar) throws IOException {
        byte[] content = standalone.nested(jar).files().get("META-INF/MANIFEST.MF");
        return new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
    }

    private static Set<String> words(Attributes attributes, String name) {
        return new TreeSet<>(List.of(attributes.getValue(name).trim().split("\\s+")));
    }
}
