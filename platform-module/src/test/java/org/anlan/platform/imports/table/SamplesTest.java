package org.anlan.platform.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.SheetReport.SkippedLine;
import org.junit.jupiter.api.Test;

/** The users' own files, each with its traps. */
class SamplesTest {

    @Test
    void hazard_list_keeps_rows_without_title_and_their_numbers() {
        Reading read = Reading.ofSample("hazard-identification-ls.csv", Layouts.RISKS);

        assertThat(read.sheet().layout()).isEqualTo("hazard-ls");
        assertThat(read.rows()).hasSize(14);
        assertThat(read.column("title")).containsOnly("null");
        assertThat(read.column("no"))
                .containsExactly("3", "4", "5", "6", "7", "8", "9", "12", "13", "14", "15", "16", "17", "null");
        assertThat(read.text(6, "accident")).isEqualTo("火灾、其他爆炸");
        assertThat(read.list(12, "measures")).hasSize(4);
        assertThat(read.list(13, "measures")).hasSize(6);
        assertThat(read.rows()).allSatisfy(r -> {
            int l = Integer.parseInt(r.row().text("l"));
            int s = Integer.parseInt(r.row().text("s"));
            assertThat(r.row().text("r")).isEqualTo(Integer.toString(l * s));
        });
    }

    @Test
    void management_list_fills_merged_cells_resolves_ditto_and_splits_lists() {
        Reading read = Reading.ofSample("management-risk.xlsx", Layouts.RISKS);

        assertThat(read.sheet().layout()).isEqualTo("management");
        assertThat(read.sheet().title()).isEqualTo("客服类经营和管理风险防范及处理");
        assertThat(read.sheet().unknownHeaders()).isEmpty();
        assertThat(read.sheet().headers()).containsEntry("level", "风险级别").containsEntry("departments", "责任部门");
        assertThat(read.rows()).hasSize(15);
        assertThat(read.numbers()).startsWith(3, 4, 5).endsWith(16, 17);
        assertThat(read.column("category"))
                .containsExactly(
                        "客户信息", "客户信息", "客户信息", "客户投诉", "客户投诉", "客户投诉", "客户投诉", "客户投诉", "其他", "清洁", "清洁", "清洁", "清洁",
                        "清洁", "清洁");
        assertThat(read.text(2, "harm")).isEqualTo(read.text(1, "harm")).startsWith("无法联系上客户");
        assertThat(read.messages(2)).containsExactly("INFO 可能导致的后果 taken_from_above [同上]");
        assertThat(read.list(0, "prevention")).containsExactly("与客服人员签订保密协议", "每月更新电子档客户资料密码");
        assertThat(read.list(4, "departments")).containsExactly("分公司", "服务中心");
        assertThat(read.list(8, "prevention")).hasSize(2).first().asString().startsWith("定期评估坐席员的工资情况");
        assertThat(read.list(9, "departments")).containsExactly("服务中心", "清洁供方");
        assertThat(read.list(9, "prevention")).hasSize(7);
        assertThat(read.list(9, "prevention").get(4)).startsWith("2m以上的高空作业");
        assertThat(read.list(14, "prevention")).hasSize(7);
        assertThat(read.text(14, "title")).isNull();
        assertThat(read.sheet().skipped())
                .extracting(SkippedLine::row, SkippedLine::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(18, "footer"));
    }

    @Test
    void response_list_has_a_header_of_two_rows_facts_a_watermark_and_signatures() {
        Reading read = Reading.ofSample("risk-and-response.xlsx", Layouts.RISKS);

        assertThat(read.sheet().layout()).isEqualTo("response");
        assertThat(read.sheet().title()).isEqualTo("风险及应对措施一览表");
        assertThat(read.sheet().facts()).containsExactly(java.util.Map.entry("部门", "客服部"));
        assertThat(read.column("no")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(read.sheet().skipped()).extracting(SkippedLine::reason).containsExactly("watermark", "footer");
        assertThat(read.list(8, "cause")).containsExactly("与顾客为关注焦点的意识不强", "工作太忙一时忘记。");
        assertThat(read.list(4, "cause")).containsExactly("没库存未做采购计划");
        assertThat(read.list(0, "measures")).containsExactly("管理人员加强监督检查,发现问题及时处理。");
    }

    @Test
    void empty_unmerged_cell_of_a_workbook_inherits_nothing() {
        Reading read = Reading.ofSample("risk-and-response.xlsx", Layouts.RISKS);

        assertThat(read.column("activity"))
                .containsExactly("客诉处理", "客诉处理", "客诉处理", "售后服务维修", "售后服务维修", "满意度测量", "满意度测量", "null", "发货管理");
    }

    @Test
    void grouping_column_of_a_csv_inherits_what_a_merged_cell_left() {
        Reading read = Reading.ofSample("after-sales-risk.csv", Layouts.RISKS);

        assertThat(read.sheet().layout()).isEqualTo("after-sales");
        assertThat(read.column("stage")).containsExactly("维修", "维修", "维修", "交付");
        assertThat(read.column("level")).containsExactly("null", "高风险", "低风险", "低风险");
        assertThat(read.list(0, "cause")).hasSize(3);
        assertThat(read.list(1, "harm")).hasSize(2);
    }

    @Test
    void integrity_points_have_numbered_and_unnumbered_measures() {
        Reading read = Reading.ofSample("integrity-risk.csv", Layouts.RISKS);

        assertThat(read.sheet().layout()).isEqualTo("integrity");
        assertThat(read.rows()).hasSize(7);
        assertThat(read.list(0, "measures")).hasSize(6).first().asString().startsWith("制定严格的");
        assertThat(read.list(4, "measures")).hasSize(4);
    }

    @Test
    void group_label_over_a_header_is_layout() {
        Reading read = Reading.ofSample("passenger-transport-checklist.xlsx", List.of(Layouts.CHECKLIST_TREE));

        assertThat(read.rows()).hasSize(6);
        assertThat(read.column("one")).containsOnly("基础管理");
        assertThat(read.column("two")).containsExactly("资质证照", "资质证照", "资质证照", "安全生产管理机构及人员", "安全生产责任制", "安全生产责任制");
        assertThat(read.list(4, "text")).hasSize(6).last().asString().startsWith("及时");
        assertThat(read.sheet().headers()).containsEntry("basis", "参考依据");
    }

    @Test
    void both_sheets_are_read_with_their_facts_and_an_excel_date() {
        Reading read = Reading.ofSample("internal-audit-checklist.xlsx", List.of(Layouts.AUDIT));

        assertThat(read.report().sheets()).extracting(SheetReport::rows).containsExactly(6, 9);
        assertThat(read.sheet().facts())
                .containsEntry("审核日期", "2020-09-26")
                .containsEntry("受审核部门", "品质客服部")
                .doesNotContainKey("审核员");
        assertThat(read.list(0, "clauses")).containsExactly("8.2.2 Q", "4.5.5 E", "4.6H", "内部审核");
        assertThat(read.text(4, "clauses")).isNull();
        assertThat(read.rows().get(6).sheet()).isEqualTo(1);
    }

    @Test
    void columns_that_repeat_the_head_of_the_form_are_extras() {
        Reading read = Reading.ofSample("internal-audit-checklist.csv", List.of(Layouts.AUDIT));

        assertThat(read.rows()).hasSize(15);
        assertThat(read.sheet().unknownHeaders()).contains("受审核部门", "审核日期");
        assertThat(read.rows().get(0).row().extras()).containsEntry("审核日期", "2020年09月26日");
        assertThat(read.text(4, "clauses")).isNull();
    }

    @Test
    void gbk_is_told_from_utf8() {
        Reading read = Reading.ofSample("store-checklist.gbk.csv", List.of(Layouts.STORE));

        assertThat(read.rows()).hasSize(22);
        assertThat(read.text(0, "chapter")).isEqualTo("消防安全");
        assertThat(read.text(21, "section")).isEqualTo("商品质量");
    }
}
