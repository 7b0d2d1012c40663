package org.anlan.platform.attachment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.attachment.domain.FileType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FileTypesTest {
    @Test
    void office_documents_are_known_by_their_parts_whatever_their_name() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(xlsx);
        }
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(xls);
        }
        assertThat(FileTypes.of(xlsx.toByteArray(), "x.bin")).isEqualTo(FileType.XLSX);
        assertThat(FileTypes.of(xls.toByteArray(), "x.bin")).isEqualTo(FileType.XLS);
        assertThat(FileTypes.of(zip("docProps/app.xml", "[Content_Types].xml", "word/document.xml"), "a"))
                .isEqualTo(FileType.DOCX);
        assertThat(FileTypes.of(openDocument(FileType.ODS.mediaType()), "a.ods"))
                .isEqualTo(FileType.ODS);
    }

    @Test
    void macros_are_refused() throws IOException {
        refused(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "a.xlsx", "file_macros");
        ByteArrayOutputStream ole = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDirectory("Macros");
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(ole);
        }
        refused(ole.toByteArray(), "a.doc", "file_macros");
    }

    @Test
    void an_archive_or_a_program_is_refused_under_any_name() throws IOException {
        refused(zip("a.txt"), "a.docx", "file_type");
        refused(new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "a.jpg", "file_type");
        refused("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "a.txt", "file_type");
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "a.txt", "file_type");
    }

    @Test
    void a_broken_container_is_refused() {
        byte[] half = new byte[600];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, half, 0, magic.length);
        refused(half, "a.doc", "file_broken");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "a.docx", "file_broken");
    }

    @Test
    void text_is_what_decodes_as_text_in_utf8_or_gbk() {
        byte[] gbk = "日期,检查人\r\n2026,李".getBytes(Charset.forName("GBK"));
        assertThat(FileTypes.of(gbk, "a.csv")).isEqualTo(FileType.CSV);
        assertThat(FileTypes.of("说明".getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(FileType.TEXT);
        refused("说明".getBytes(StandardCharsets.UTF_8), "a.jpg", "file_type");
        refused("a\0b".getBytes(StandardCharsets.UTF_8), "a.txt", "file_type");
    }

    @Test
    void a_pdf_is_known_by_its_first_bytes() {
        assertThat(FileTypes.of("%PDF-1.7\n%äüö\n".getBytes(StandardCharsets.ISO_8859_1), "a"))
                .isEqualTo(FileType.PDF);
    }

    private static void refused(byte[] content, String name, String code) {
        assertThatThrownBy(() -> FileTypes.of(content, name))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).code()).isEqualTo(code));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
        byte[] bytes = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
