package org.anlan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.platform.export.application.TableExportBean;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableExportTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<ColumnSpec> COLUMNS = List.of(
            ColumnSpec.text("编号"),
            ColumnSpec.longText("措施"),
            ColumnSpec.number("分值"),
            ColumnSpec.date("日期"),
            ColumnSpec.instant("时间"));
    private static final List<?> ROW = Arrays.asList(
            "FX-2026-000001",
            "=HYPERLINK(\"http://x\")",
            8,
            LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-22T01:30:00Z"));

    private final TableExport export = new TableExportBean();

    private XSSFSheet sheet(List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.xlsx(out, "风险/清单", COLUMNS, ZONE, List.<List<?>>of(rows).iterator());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    @Test
    void values_keep_their_types_and_the_header_stays_in_sight() throws IOException {
        XSSFSheet sheet = sheet(ROW);

        assertThat(sheet.getSheetName()).isEqualTo("风险 清单");
        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("措施");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(8);
        assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue()).hasToString("2026-11-22T00:00");
        assertThat(sheet.getRow(1).getCell(4).getLocalDateTimeCellValue()).hasToString("2026-11-22T09:30");
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getFontName())
                .isEqualTo("微软雅黑");
    }

    @Test
    void text_never_becomes_a_formula() throws IOException {
        XSSFSheet sheet = sheet(ROW);

        assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("@");
    }

    @Test
    void what_a_workbook_cannot_hold_is_left_out() throws IOException {
        XSSFSheet sheet = sheet(Arrays.asList("a\0b\u0001c", "长".repeat(40_000), null, null, null));

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("abc");
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).hasSize(32_767);
        assertThat(sheet.getRow(1).getCell(2)).isNull();
    }

    @Test
    void csv_opens_in_excel_and_holds_no_formula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.csv(
                out,
                COLUMNS,
                ZONE,
                List.<List<?>>of(ROW, Arrays.asList("-12.5", "@x", null, null, null), Arrays.asList("+cmd|x", "a,\"b"))
                        .iterator());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF编号,措施,分值,日期,时间\r\n"
                        + "FX-2026-000001,\"'=HYPERLINK(\"\"http://x\"\")\",8,2026-11-22,2026-11-22 09:30\r\n"
                        + "-12.5,'@x,,,\r\n'+cmd|x,\"a,\"\"b\",,,\r\n");
    }

    @Test
    void hundred_thousand_rows_are_written_in_little_memory() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.waitFor()).isZero();
    }

    /** Runs in the child process. */
    static final class Probe {
        public static void main(String[] args) throws IOException {
            new TableExportBean()
                    .xlsx(
                            OutputStream.nullOutputStream(),
                            "x",
                            COLUMNS,
                            ZONE,
                            IntStream.range(0, 100_000)
                                    .<List<?>>mapToObj(i -> List.of("FX-" + i, "措施".repeat(20) + i, i))
                                    .iterator());
        }
    }
}
