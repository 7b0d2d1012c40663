package org.anlan.platform.imports.table;

import static org.anlan.platform.imports.ImportColumn.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.SheetReport;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What single cells become. */
class CellsTest {

    private static final ImportLayout PAIR = new ImportLayout(
            "pair",
            "对照表",
            List.of(text("name", "名称").asIdentifying(), text("value", "数值").asIdentifying()));

    private static void header(XSSFSheet sheet) {
        XSSFRow row = sheet.createRow(0);
        row.createCell(0).setCellValue("名称");
        row.createCell(1).setCellValue("数值");
    }

    private static XSSFCell cell(XSSFSheet sheet, int row) {
        sheet.createRow(row).createCell(0).setCellValue("行" + row);
        return sheet.getRow(row).createCell(1);
    }

    private static CellStyle format(XSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static void formatted(XSSFSheet sheet, int row, double value, String format) {
        XSSFCell cell = cell(sheet, row);
        cell.setCellValue(value);
        cell.setCellStyle(format(sheet, format));
    }

    @Test
    void numbers_have_no_float_noise() {
        Reading read = Reading.ofSheet(
                sheet -> {
                    header(sheet);
                    double[] numbers = {8, 0.1, 0.1 + 0.2, 13812345678d, -3.5, 1e-7, 100, 123456789012345d};
                    for (int i = 0; i < numbers.length; i++) {
                        cell(sheet, i + 1).setCellValue(numbers[i]);
                    }
                },
                PAIR);

        assertThat(read.column("value"))
                .containsExactly("8", "0.1", "0.3", "13812345678", "-3.5", "0.0000001", "100", "123456789012345");
    }

    @Test
    void number_beyond_fifteen_digits_is_flagged() {
        Reading read = Reading.ofSheet(
                sheet -> {
                    header(sheet);
                    cell(sheet, 1).setCellValue(110101199003071234d);
                },
                PAIR);

        assertThat(read.rows().get(0).messages()).singleElement().satisfies(m -> {
            assertThat(m.severity()).isEqualTo(Severity.FLAG);
            assertThat(m.code()).isEqualTo("precision_lost");
        });
    }

    @Test
    void dates_times_percentages_and_leading_zeros_are_read_as_the_user_sees_them() {
        Reading read = Reading.ofSheet(
                sheet -> {
                    header(sheet);
                    XSSFCell date = cell(sheet, 1);
                    date.setCellValue(LocalDate.of(2026, 11, 22));
                    date.setCellStyle(format(sheet, "yyyy\"年\"m\"月\"d\"日\""));
                    XSSFCell moment = cell(sheet, 2);
                    moment.setCellValue(LocalDateTime.of(2026, 11, 22, 9, 30));
                    moment.setCellStyle(format(sheet, "yyyy-mm-dd hh:mm"));
                    formatted(sheet, 3, 0.5, "h:mm");
                    formatted(sheet, 4, 0.155, "0.0%");
                    formatted(sheet, 5, 7, "0000");
                    formatted(sheet, 6, 44100, "[$-804]yyyy/m/d;@");
                    XSSFCell builtIn = cell(sheet, 7);
                    builtIn.setCellValue(44100);
                    CellStyle chinese = sheet.getWorkbook().createCellStyle();
                    chinese.setDataFormat((short) 31);
                    builtIn.setCellStyle(chinese);
                    formatted(sheet, 8, 3.5, "0.0\"米\"");
                },
                PAIR);

        assertThat(read.column("value"))
                .containsExactly(
                        "2026-11-22", "2026-11-22T09:30", "12:00", "15.5%", "0007", "2020-09-26", "2020-09-26", "3.5");
    }

    @Test
    void formula_gives_its_saved_value_and_says_so() {
        Reading read = Reading.ofSheet(
                sheet -> {
                    header(sheet);
                    XSSFCell calculated = cell(sheet, 1);
                    calculated.setCellFormula("2*4");
                    calculated.setCellValue(8);
                    cell(sheet, 2).setCellFormula("HYPERLINK(\"http://x\")");
                },
                PAIR);

        assertThat(read.text(0, "value")).isEqualTo("8");
        assertThat(read.messages(0)).containsExactly("INFO 数值 formula_value_taken [8]");
        assertThat(read.messages(1)).containsExactly("ERROR 数值 formula_without_value []");
    }

    @Test
    void error_value_rejects_the_row() {
        Reading read = Reading.ofSheet(
                sheet -> {
                    header(sheet);
                    cell(sheet, 1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
                    cell(sheet, 2).setCellValue("好");
                },
                PAIR);

        assertThat(read.messages(0)).containsExactly("ERROR 数值 cell_error [#REF!]");
        assertThat(read.messages(1)).isEmpty();
    }

    @Test
    void text_of_forty_thousand_characters_rejects_its_row_alone() {
        Reading read = Reading.ofCsv("名称,数值\n甲," + "长".repeat(40_000) + "\n乙,1\n", PAIR);

        assertThat(read.messages(0)).containsExactly("ERROR 数值 too_long [32767]");
        assertThat(read.text(0, "value")).hasSize(2_000);
        assertThat(read.messages(1)).isEmpty();
    }

    @Test
    void too_long_text_of_a_workbook_rejects_its_row_alone() {
        byte[] workbook = Reading.workbook(sheet -> {
            header(sheet);
            cell(sheet, 1).setCellValue("PLACEHOLDER");
            cell(sheet, 2).setCellValue("好");
        });
        byte[] longer = Archives.replaceText(workbook, "xl/sharedStrings.xml", "PLACEHOLDER", "长".repeat(40_000));

        Reading read = Reading.ofBytes(longer, PAIR);

        assertThat(read.messages(0)).containsExactly("ERROR 数值 too_long [32767]");
        assertThat(read.messages(1)).isEmpty();
    }

    @Test
    void nul_rejects_its_row_alone_in_csv_and_workbook() {
        Reading csv = Reading.ofCsv("名称,数值\n甲,a\0b\n乙,1\n", PAIR);
        Reading xlsx = Reading.ofBytes(
                Archives.replaceText(
                        Reading.workbook(sheet -> {
                            header(sheet);
                            cell(sheet, 1).setCellValue("PLACEHOLDER");
                        }),
                        "xl/sharedStrings.xml",
                        "PLACEHOLDER",
                        "a_x0000_b"),
                PAIR);

        assertThat(csv.messages(0)).containsExactly("ERROR 数值 illegal_character [U+0000]");
        assertThat(csv.messages(1)).isEmpty();
        assertThat(xlsx.messages(0)).containsExactly("ERROR 数值 illegal_character [U+0000]");
        assertThat(xlsx.text(0, "value")).isEqualTo("ab");
    }

    @Test
    void csv_cell_that_starts_like_a_formula_is_text() {
        Reading read = Reading.ofCsv("名称,数值\n甲,=1+1\n乙,@x\n", PAIR);

        assertThat(read.column("value")).containsExactly("=1+1", "@x");
        assertThat(read.messages(0)).isEmpty();
    }

    @Test
    void ditto_needs_something_above() {
        Reading read = Reading.ofCsv("名称,数值\n甲,同上\n乙,3\n丙,〃\n丁,\"\"\"\"\n戊,同上。\n己,\n庚,同前\n", PAIR);

        assertThat(read.messages(0)).containsExactly("ERROR 数值 nothing_above [同上]");
        assertThat(read.column("value")).containsExactly("同上", "3", "3", "3", "3", "null", "同前");
        assertThat(read.messages(6)).containsExactly("ERROR 数值 nothing_above [同前]");
    }

    @Test
    void cells_merged_down_and_across_are_filled_but_an_empty_one_is_not() {
        ImportLayout three = new ImportLayout(
                "three",
                "表",
                List.of(
                        text("a", "甲").asIdentifying(),
                        text("b", "乙"),
                        text("c", "丙").asIdentifying()));
        Reading read = Reading.ofSheet(
                sheet -> {
                    String[][] cells = {{"甲", "乙", "丙"}, {"一", "二", "三"}, {"", "", "四"}, {"", "五", "六"}};
                    for (int r = 0; r < cells.length; r++) {
                        XSSFRow row = sheet.createRow(r);
                        for (int c = 0; c < 3; c++) {
                            if (!cells[r][c].isEmpty()) {
                                row.createCell(c).setCellValue(cells[r][c]);
                            }
                        }
                    }
                    sheet.getRow(2).createCell(0);
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
                },
                three);

        assertThat(read.column("a")).containsExactly("一", "一", "null");
        assertThat(read.column("b")).containsExactly("一", "一", "五");
    }

    @Test
    void header_is_found_under_titles_with_breaks_widths_marks_and_remarks() {
        ImportLayout level = new ImportLayout(
                "level",
                "表",
                List.of(text("title", "风险明细").asIdentifying(), text("level", "风险级别"), text("l", "L(可能性)", "L")));
        Reading read =
                Reading.ofCsv("某某公司,,,\n风险清单,,,\n部门:客服部,,填表人:,张三\n*风险 明细,\"风险\n级别\",\uFF2C,备注\n甲,高,2,外加\n", level);

        assertThat(read.sheet().title()).isEqualTo("风险清单");
        assertThat(read.sheet().facts()).containsEntry("部门", "客服部").containsEntry("填表人", "张三");
        assertThat(read.text(0, "title")).isEqualTo("甲");
        assertThat(read.text(0, "level")).isEqualTo("高");
        assertThat(read.text(0, "l")).isEqualTo("2");
        assertThat(read.sheet().unknownHeaders()).containsExactly("备注");
        assertThat(read.rows().get(0).row().extras()).containsEntry("备注", "外加");
    }

    @Test
    void header_over_two_rows_of_a_csv_is_found() {
        Reading read = Reading.ofCsv(
                "自查标准,,,,具体描述,参考依据,监管部门\nⅠ级隐患自查标准,Ⅱ级隐患自查标准,Ⅲ级隐患自查标准,Ⅳ级隐患类型自查标准项,,,\n基础,证照,执照,执照,说明,法,工商\n",
                Layouts.CHECKLIST_TREE);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.text(0, "authority")).isEqualTo("工商");
        assertThat(read.text(0, "four")).isEqualTo("执照");
    }

    @Test
    void footers_totals_notes_repeated_headers_and_empty_rows_are_no_records() {
        Reading read = Reading.ofCsv(
                "名称,数值,备注\n甲,1,x\n,,\n名称,数值,备注\n乙,2,y\n合计,3,\n百度文库,,\n注:本表一式两份,,\n编制:张三 2020-09-26,审核:李四,批准:\n编制/日期:,审核/日期:,批准/日期:\n",
                PAIR);

        assertThat(read.column("name")).containsExactly("甲", "乙");
        assertThat(read.sheet().skipped())
                .extracting(SheetReport.SkippedLine::reason)
                .containsExactly("header", "total", "watermark", "note", "footer", "footer");
        assertThat(read.sheet().facts()).containsEntry("编制", "张三 2020-09-26").containsEntry("审核", "李四");
    }

    @Test
    void record_about_review_is_no_footer() {
        Reading read = Reading.ofCsv("名称,数值\n审核,未按期审核\n批准手续,缺\n", PAIR);

        assertThat(read.column("name")).containsExactly("审核", "批准手续");
    }

    @Test
    void subgroup_inherits_only_inside_its_group() {
        Reading read = Reading.ofCsv("章,节,排查内容\nA,a,1\n,,2\n,b,3\nB,,4\n", Layouts.STORE);

        assertThat(read.column("chapter")).containsExactly("A", "A", "A", "B");
        assertThat(read.column("section")).containsExactly("a", "a", "b", "null");
    }

    @Test
    void encodings_and_separators_are_told_by_content() {
        String text = "名称,数值\n燃气㐂,8\n";
        assertThat(Reading.ofBytes(text.getBytes(Charset.forName("GB18030")), PAIR)
                        .text(0, "name"))
                .isEqualTo("燃气㐂");
        assertThat(Reading.ofBytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), PAIR)
                        .text(0, "name"))
                .isEqualTo("燃气㐂");
        assertThat(Reading.ofBytes(("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE), PAIR)
                        .text(0, "name"))
                .isEqualTo("燃气㐂");
        assertThat(Reading.ofBytes(text.replace(',', ';').getBytes(StandardCharsets.UTF_8), PAIR)
                        .text(0, "value"))
                .isEqualTo("8");
    }

    @Test
    void rows_of_a_csv_are_counted_as_the_user_sees_them() {
        Reading read = Reading.ofCsv("名称,数值\n\n\"甲\n乙\",1\n丙,2\n", PAIR);

        assertThat(read.numbers()).containsExactly(3, 4);
    }
}
