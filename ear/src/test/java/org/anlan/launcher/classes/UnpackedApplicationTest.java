package org.anlan.launcher.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedApplicationTest {
    @TempDir
    Path folder;

    @Test
    void what_a_container_has_to_find_stays_in_the_application() throws IOException {
        UnpackedApplication unpacked = unpack(Map.of(
                "WEB-INF/web.xml", bytes("<web-app/>"),
                "WEB-INF/lib/beans.jar", zip(Map.of("META-INF/beans.xml", bytes("<beans/>"))),
                "WEB-INF/lib/faces.jar", zip(Map.of("META-INF/faces-config.xml", bytes("<faces-config/>"))),
                "WEB-INF/lib/fragment.jar", zip(Map.of("META-INF/web-fragment.xml", bytes("<web-fragment/>")))));

        assertThat(unpacked.libraries()).isEmpty();
        assertThat(unpacked.folder().resolve("WEB-INF/web.xml")).hasContent("<web-app/>");
        assertThat(unpacked.folder().resolve("WEB-INF/lib"))
                .isDirectoryContaining("glob:**beans.jar")
                .isDirectoryContaining("glob:**faces.jar")
                .isDirectoryContaining("glob:**fragment.jar");
    }

    @Test
    void a_plain_library_moves_above_the_application() throws IOException {
        UnpackedApplication unpacked =
                unpack(Map.of("WEB-INF/lib/plain.jar", zip(Map.of("org/plain/Some.class", bytes("...")))));

        assertThat(unpacked.libraries())
                .singleElement()
                .satisfies(jar -> assertThat(jar).exists().hasFileName("plain.jar"));
        assertThat(unpacked.folder().resolve("WEB-INF/lib")).isEmptyDirectory();
    }

    @Test
    void the_application_keeps_the_name_of_its_archive() throws IOException {
        assertThat(unpack(Map.of("WEB-INF/lib/plain.jar", zip(Map.of()))).folder())
                .hasFileName("anlan");
    }

    @Test
    void nothing_is_written_outside_the_folder() {
        assertThatThrownBy(() -> unpack(Map.of("../outside", bytes("..."))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../outside");
    }

    private UnpackedApplication unpack(Map<String, byte[]> content) throws IOException {
        Path war = Files.write(folder.resolve("anlan.war"), zip(content));
        return UnpackedApplication.of(war, Files.createDirectories(folder.resolve("run/application")));
    }

    private static byte[] zip(Map<String, byte[]> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(content).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
