package org.anlan.platform.imports.table;

import static org.anlan.platform.imports.ImportColumn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.imports.ImportLayout;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files that are no table, or an attack: each refused with what is wrong. */
class BadFilesTest {

    private static final ImportLayout PAIR = new ImportLayout(
            "pair",
            "对照表",
            List.of(text("name", "名称").asIdentifying(), text("value", "数值").asIdentifying()));

    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    private static byte[] good() {
        return Reading.workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("名称");
            sheet.getRow(0).createCell(1).setCellValue("数值");
            sheet.createRow(1).createCell(0).setCellValue("甲");
            sheet.getRow(1).createCell(1).setCellValue("8");
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String problem(byte[] content) {
        return Reading.problemOf(content, PAIR);
    }

    @Test
    void the_good_file_that_the_bad_ones_are_made_of_is_read() {
        assertThat(Reading.ofBytes(good(), PAIR).rows()).hasSize(1);
    }

    @Test
    void empty_file() {
        assertThat(problem(new byte[0])).isEqualTo("import.file_empty");
    }

    @Test
    void file_with_a_header_only() {
        assertThat(problem(utf8("名称,数值\n"))).isEqualTo("import.file_no_rows");
        assertThat(problem(utf8("\n\n"))).isEqualTo("import.file_empty");
    }

    @Test
    void file_beyond_twenty_megabytes() {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(problem(large)).isEqualTo("import.file_too_large");
    }

    @Test
    void pictures_documents_and_web_pages_are_no_tables() {
        assertThat(problem(utf8("%PDF-1.7 abc"))).isEqualTo("import.file_not_a_table");
        assertThat(problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).isEqualTo("import.file_not_a_table");
        assertThat(problem(utf8("<html><table><tr><td>名称</td></tr></table></html>")))
                .isEqualTo("import.file_not_a_table");
        assertThat(problem(Archives.pack(Map.of("a.txt", utf8("a"))))).isEqualTo("import.file_not_a_table");
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        Arrays.fill(noise, 0, 2000, (byte) 1);
        assertThat(problem(noise)).isEqualTo("import.file_not_a_table");
    }

    @Test
    void old_and_encrypted_workbooks() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook xls = new HSSFWorkbook()) {
            xls.createSheet().createRow(0).createCell(0).setCellValue("名称");
            xls.write(old);
        }
        assertThat(problem(old.toByteArray())).isEqualTo("import.file_old_xls");

        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(container)) {
                out.write(good());
            }
            container.writeFilesystem(secret);
        }
        assertThat(problem(secret.toByteArray())).isEqualTo("import.file_encrypted");
    }

    @Test
    void truncated_and_damaged_workbooks() {
        byte[] file = good();
        for (int part = 1; part < 10; part++) {
            assertThat(problem(Arrays.copyOf(file, file.length * part / 10))).isEqualTo("import.file_damaged");
        }
        byte[] flipped = file.clone();
        int middle = new String(file, StandardCharsets.ISO_8859_1).indexOf("xl/worksheets/sheet1.xml") + 60;
        Arrays.fill(flipped, middle, middle + 40, (byte) 0x55);
        assertThat(problem(flipped)).isEqualTo("import.file_damaged");
        assertThat(problem(Archives.replaceText(file, "xl/worksheets/sheet1.xml", "</sheetData>", "")))
                .isEqualTo("import.file_damaged");
        assertThat(problem(Archives.replaceText(file, "xl/worksheets/sheet1.xml", "<v>0</v>", "<v>99</v>")))
                .isEqualTo("import.file_damaged");
    }

    @Test
    void external_entities_and_entity_bombs() {
        for (String part : List.of(
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "_rels/.rels")) {
            Map<String, byte[]> entries = Archives.unpack(good());
            String xml = new String(entries.get(part), StandardCharsets.UTF_8);
            int root = xml.indexOf("?>") + 2;
            entries.put(part, utf8(xml.substring(0, root) + ENTITY + xml.substring(root)));
            assertThat(problem(Archives.pack(entries))).as(part).isEqualTo("import.file_unsafe");
        }
    }

    @Test
    void zip_bombs() {
        Map<String, byte[]> entries = Archives.unpack(good());
        entries.put("xl/worksheets/sheet2.xml", new byte[40 * 1024 * 1024]);
        assertThat(problem(Archives.pack(entries))).isEqualTo("import.file_zip_bomb");

        Map<String, byte[]> many = new LinkedHashMap<>(Archives.unpack(good()));
        for (int i = 0; i < 3_000; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }
        assertThat(problem(Archives.pack(many))).isEqualTo("import.file_zip_bomb");

        String row = "<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>";
        StringBuilder rows = new StringBuilder();
        for (int i = 3; i < 120_000; i++) {
            rows.append(String.format(row, i, i));
        }
        assertThat(problem(Archives.replaceText(
                        good(), "xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>")))
                .isIn("import.file_too_many_rows", "import.file_zip_bomb");
    }

    @Test
    void one_long_text_shown_in_many_cells_is_a_bomb_too() {
        StringBuilder rows = new StringBuilder();
        for (int i = 3; i < 20_000; i++) {
            rows.append(String.format("<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>2</v></c></row>", i, i));
        }
        byte[] longText =
                Archives.replaceText(good(), "xl/sharedStrings.xml", "<t>甲</t>", "<t>" + "长".repeat(30_000) + "</t>");
        byte[] bomb = Archives.replaceText(longText, "xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>");

        assertThat(problem(bomb)).isEqualTo("import.file_too_much_text");
    }

    @Test
    void too_many_rows_and_columns() {
        assertThat(problem(utf8("名称,数值\n" + "a,b\n".repeat(100_001)))).isEqualTo("import.file_too_many_rows");
        assertThat(problem(utf8("名称,数值" + ",x".repeat(600) + "\n"))).isEqualTo("import.file_too_many_columns");
    }

    @Test
    void quote_that_is_never_closed() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> Reading.ofBytes(utf8("名称,数值\n甲,1\n乙,\"2\n丙,3\n"), PAIR));

        assertThat(refused.errors()).singleElement().satisfies(e -> {
            assertThat(e.code()).isEqualTo("import.file_csv_quotes");
            assertThat(e.args()).as("row with the quote").containsExactly(3);
        });
    }

    @Test
    void bytes_of_no_known_encoding() {
        byte[] bytes = utf8("abc,def\n1,2");
        bytes[5] = (byte) 0xFF;
        assertThat(problem(bytes)).isEqualTo("import.file_encoding");
    }

    @Test
    void header_of_another_table_is_refused_with_what_was_expected() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> Reading.ofCsv("姓名,电话\n张三,123\n", Layouts.LS, PAIR));

        assertThat(refused.errors()).singleElement().satisfies(e -> {
            assertThat(e.code()).isEqualTo("import.header_not_found");
            assertThat(e.args()).containsExactly("危险有害因素辨识清单: L、S; 对照表: 名称、数值", "姓名、电话");
        });
    }

    @Test
    void nothing_stays_behind_in_the_temporary_folder() throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of(System.getProperty("java.io.tmpdir"));
        java.util.function.Supplier<Long> strings = () -> {
            try (var files = java.nio.file.Files.list(folder)) {
                return files.filter(f -> f.getFileName().toString().startsWith("anlan-import-"))
                        .count();
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        };
        long before = strings.get();
        Reading.ofBytes(good(), PAIR);
        problem(Archives.replaceText(good(), "xl/sharedStrings.xml", "</sst>", ""));

        assertThat(strings.get()).isEqualTo(before);
    }
}
