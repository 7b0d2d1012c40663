package org.anlan.platform.imports.table;

import static org.anlan.platform.imports.ImportColumn.text;

import java.util.List;
import org.anlan.platform.imports.ImportLayout;

/** Layouts of the users' tables, as kinds of the modules declare them. */
final class Layouts {

    static final ImportLayout LS = new ImportLayout(
            "hazard-ls",
            "危险有害因素辨识清单",
            List.of(
                    text("no", "序号"),
                    text("title", "作业活动/危险源"),
                    text("class", "危害因素类别"),
                    text("accident", "可能导致的事故类型"),
                    text("l", "L").asIdentifying(),
                    text("s", "S").asIdentifying(),
                    text("r", "R"),
                    text("level", "风险等级"),
                    text("measures", "控制措施").asList()));

    static final ImportLayout MANAGEMENT = new ImportLayout(
            "management",
            "经营和管理风险隐患点清单",
            List.of(
                    text("category", "隐患类别").asGrouping(),
                    text("title", "风险明细").asIdentifying(),
                    text("level", "风险级别"),
                    text("harm", "可能导致的后果"),
                    text("departments", "责任部门").asList(),
                    text("persons", "责任人").asList(),
                    text("prevention", "预防措施").asList(),
                    text("exemption", "免责措施").asIdentifying(),
                    text("plan", "整改计划"),
                    text("liability", "问责类别").asList()));

    static final ImportLayout RESPONSE = new ImportLayout(
            "response",
            "风险及应对措施一览表",
            List.of(
                    text("activity", "活动/服务").asGrouping(),
                    text("no", "序号"),
                    text("title", "潜在风险").asIdentifying(),
                    text("harm", "产生的结果").asList(),
                    text("cause", "原因分析").asList(),
                    text("measures", "应对措施").asIdentifying().asList()));

    static final ImportLayout AFTER_SALES = new ImportLayout(
            "after-sales",
            "售后服务部风险识别清单",
            List.of(
                    text("stage", "环节").asGrouping().asIdentifying(),
                    text("title", "风险点").asIdentifying(),
                    text("cause", "风险原因").asList(),
                    text("harm", "可能造成的危害").asList(),
                    text("level", "风险等级"),
                    text("measures", "主要防范措施").asList()));

    static final ImportLayout INTEGRITY = new ImportLayout(
            "integrity",
            "廉政风险点",
            List.of(
                    text("category", "类别"),
                    text("title", "风险点").asIdentifying(),
                    text("text", "说明"),
                    text("measures", "防控措施").asIdentifying().asList()));

    static final ImportLayout CHECKLIST_TREE = new ImportLayout(
            "tree",
            "隐患自查清单",
            List.of(
                    text("one", "Ⅰ级隐患自查标准").asIdentifying(),
                    text("two", "Ⅱ级隐患自查标准"),
                    text("three", "Ⅲ级隐患自查标准"),
                    text("four", "Ⅳ级隐患类型自查标准项"),
                    text("text", "具体描述").asList(),
                    text("basis", "参考依据"),
                    text("authority", "监管部门")));

    static final ImportLayout AUDIT = new ImportLayout(
            "audit",
            "内部体系稽核表",
            List.of(
                    text("clauses", "标准要素").asList(),
                    text("text", "检查内容").asIdentifying(),
                    text("record", "检查记录"),
                    text("result", "判定结果")));

    static final ImportLayout STORE = new ImportLayout(
            "store",
            "商店安全隐患排查清单",
            List.of(
                    text("chapter", "章").asGrouping().asIdentifying(),
                    text("section", "节").asGrouping(),
                    text("text", "排查内容").asIdentifying()));

    static final List<ImportLayout> RISKS = List.of(LS, MANAGEMENT, RESPONSE, AFTER_SALES, INTEGRITY);

    private Layouts() {}
}
