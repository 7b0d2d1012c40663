package org.anlan.platform.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anlan.platform.imports.reading.TableFile;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 50,000 rows of nine columns go through a Java process that has only {@value #HEAP} of heap. */
class MemoryTest {

    private static final String HEAP = "-Xmx40m";
    private static final int ROWS = 50_000;

    @TempDir
    Path folder;

    @Test
    void fifty_thousand_rows_of_a_workbook_need_little_memory() throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true)) {
            SXSSFSheet sheet = workbook.createSheet();
            for (int r = 0; r <= ROWS; r++) {
                SXSSFRow row = sheet.createRow(r);
                List<String> cells = cells(r);
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        assertThat(runInSmallHeap(file)).isZero();
    }

    @Test
    void fifty_thousand_rows_of_a_csv_need_little_memory() throws Exception {
        Path file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int r = 0; r <= ROWS; r++) {
                out.write("\"" + String.join("\",\"", cells(r)) + "\"\r\n");
            }
        }
        assertThat(runInSmallHeap(file)).isZero();
    }

    private static List<String> cells(int r) {
        return r == 0
                ? List.of("序号", "作业活动/危险源", "危害因素类别", "可能导致的事故类型", "L", "S", "R", "风险等级", "控制措施")
                : List.of(
                        "" + r,
                        "第" + r + "项作业活动的危险源描述",
                        "管理缺陷",
                        "高处坠落" + r,
                        "2",
                        "4",
                        "8",
                        "中风险",
                        "1、落实第" + r + "项安全措施;2、现场有安全监护" + r);
    }

    private static int runInSmallHeap(Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    /** Runs in the child process: exits with 0 when all rows came through. */
    static final class Probe {
        public static void main(String[] args) throws Exception {
            int[] measures = {0};
            TableReport report;
            try (TableFile file = TableFile.open(Path.of(args[0]))) {
                report = TableReader.read(
                        file,
                        Layouts.RISKS,
                        row -> measures[0] += row.row().list("measures").size());
            }
            System.exit(report.rows() == ROWS && measures[0] == 2 * ROWS ? 0 : 3);
        }
    }
}
