package org.anlan.platform.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final List<String> JPEG = List.of("jpg", "jpeg");

    @ParameterizedTest
    @CsvSource({
        "现场照片.jpg, 现场照片.jpg",
        "IMG_001.JPEG, IMG_001.JPEG",
        "../../etc/passwd, passwd.jpg",
        "C:\\fakepath\\a.jpg, a.jpg",
        "invoice.exe, invoice.exe.jpg",
        "a.jpg.exe, a.jpg.exe.jpg",
        "no-extension, no-extension.jpg",
        "... , file.jpg",
        "con.jpg, _con.jpg",
        "a<b>:c?.jpg, a_b__c_.jpg",
        "'  two   blanks .jpg', two blanks.jpg"
    })
    void a_name_is_made_harmless_and_its_extension_truthful(String given, String expected) {
        assertThat(FileName.of(given, JPEG)).isEqualTo(expected);
    }

    @Test
    void invisible_characters_and_directions_are_taken_out() {
        assertThat(FileName.of("photo\u202Egpj.exe\u0000\r\n", JPEG)).isEqualTo("photogpj.exe.jpg");
        assertThat(FileName.of("a\u200Bb\uFEFF.jpg", JPEG)).isEqualTo("ab.jpg");
    }

    @Test
    void a_name_without_anything_left_gets_one() {
        assertThat(FileName.of(null, JPEG)).isEqualTo("file.jpg");
        assertThat(FileName.of("\u202E", JPEG)).isEqualTo("file.jpg");
        assertThat(FileName.of(".jpg", JPEG)).isEqualTo("jpg.jpg");
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_extension() {
        String cut = FileName.of("𠮷".repeat(300) + ".jpg", JPEG);
        assertThat(cut).endsWith("𠮷.jpg");
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(124);
    }
}
