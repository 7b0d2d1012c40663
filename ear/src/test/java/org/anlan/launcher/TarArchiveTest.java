package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {
    private final ByteArrayOutputStream tar = new ByteArrayOutputStream();

    @TempDir
    Path target;

    @Test
    void files_keep_content_and_executable_bit_and_links_stay_links() throws IOException {
        entry("bin/", '5', "0000755", "", "");
        entry("bin/tool", '0', "0000755", "", "#!".repeat(300));
        entry("lib/plain", '0', "0000644", "", "text");
        entry("lib/link", '2', "0000777", "plain", "");

        unpack();

        assertThat(target.resolve("bin/tool")).hasContent("#!".repeat(300)).isExecutable();
        assertThat(Files.isExecutable(target.resolve("lib/plain"))).isFalse();
        assertThat(Files.readSymbolicLink(target.resolve("lib/link"))).isEqualTo(Path.of("plain"));
    }

    @Test
    void an_entry_that_climbs_out_is_refused() throws IOException {
        entry("../outside", '0', "0000644", "", "x");

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("outside");
    }

    @Test
    void a_truncated_file_is_refused() throws IOException {
        entry("file", '0', "0000644", "", "x".repeat(2000));
        byte[] half = java.util.Arrays.copyOf(tar.toByteArray(), 1000);

        assertThatThrownBy(() -> TarArchive.unpack(new ByteArrayInputStream(half), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("truncated");
    }

    private void unpack() throws IOException {
        TarArchive.unpack(new ByteArrayInputStream(tar.toByteArray()), target);
    }

    private void entry(String name, char type, String mode, String link, String content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, String.format("%011o", content.length()));
        header[156] = (byte) type;
        put(header, 157, link);
        tar.write(header);
        tar.write(content.getBytes(StandardCharsets.US_ASCII));
        tar.write(new byte[(512 - content.length() % 512) % 512]);
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
