package org.anlan.inspection.checklist.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;

/** The tables the users keep their checklists in. Columns of a tree are depth, not severity. */
final class ChecklistLayouts {

    static final String POST = "post";
    static final String CHAPTERS = "chapters";
    static final String SELF_CHECK = "self-check";

    /** Columns that make the tree, from the top, by layout. */
    static final String SECTION = "section";

    private static final Set<String> NEEDED = Set.of("text", "findingText");

    private ChecklistLayouts() {}

    static List<ImportLayout> all() {
        return List.of(post(), chapters(), selfCheck());
    }

    private static ImportLayout post() {
        return new ImportLayout(
                POST,
                "岗位隐患排查清单",
                List.of(
                        ImportColumn.text("number", "序号", "编号"),
                        ImportColumn.text(SECTION + 1, "类别", "一级类别"),
                        ImportColumn.text(SECTION + 2, "二级类别"),
                        ImportColumn.text(SECTION + 3, "排查项目", "项目"),
                        ImportColumn.text("text", "排查内容", "检查内容").asIdentifying(),
                        ImportColumn.text("defectType", "缺陷类型"),
                        ImportColumn.text("level", "级别", "隐患级别"),
                        ImportColumn.text("owner", "责任人"),
                        ImportColumn.text("cycle", "排查周期", "周期"),
                        ImportColumn.text("findingText", "隐患描述").asIdentifying(),
                        ImportColumn.text("deadlineDays", "整改期限", "整改期限(天)"),
                        ImportColumn.text("basis", "参考依据", "依据"),
                        ImportColumn.text("authority", "监管部门")));
    }

    private static ImportLayout chapters() {
        return new ImportLayout(
                CHAPTERS,
                "安全隐患排查清单",
                List.of(
                        ImportColumn.text(SECTION + 1, "章", "篇章")
                                .asIdentifying()
                                .asGrouping(),
                        ImportColumn.text(SECTION + 2, "节").asIdentifying().asGrouping(),
                        ImportColumn.text("text", "排查内容", "检查内容").asIdentifying(),
                        ImportColumn.text("basis", "参考依据", "依据"),
                        ImportColumn.text("authority", "监管部门")));
    }

    private static ImportLayout selfCheck() {
        return new ImportLayout(
                SELF_CHECK,
                "事故隐患自查清单",
                List.of(
                        ImportColumn.text(SECTION + 1, "Ⅰ级隐患自查标准", "I级隐患自查标准")
                                .asIdentifying()
                                .asGrouping(),
                        ImportColumn.text(SECTION + 2, "Ⅱ级隐患自查标准", "II级隐患自查标准").asGrouping(),
                        ImportColumn.text(SECTION + 3, "Ⅲ级隐患自查标准", "III级隐患自查标准").asGrouping(),
                        ImportColumn.text(SECTION + 4, "Ⅳ级隐患类型自查标准项", "IV级隐患类型自查标准项", "Ⅳ级隐患自查标准")
                                .asIdentifying(),
                        ImportColumn.text("text", "具体描述").asList(),
                        ImportColumn.text("basis", "参考依据", "依据"),
                        ImportColumn.text("authority", "监管部门")));
    }

    /** The usual name of a column, or its key where the layout does not know it. */
    static String nameOf(String layout, String key) {
        return columns(layout)
                .filter(column -> column.key().equals(key))
                .map(column -> column.names().get(0))
                .findFirst()
                .orElse(key);
    }

    /** Of these columns a row needs at least one. */
    static List<String> namesOfWhatIsNeeded(String layout) {
        return columns(layout)
                .filter(column -> column.key().startsWith(SECTION) || NEEDED.contains(column.key()))
                .map(column -> column.names().get(0))
                .toList();
    }

    private static Stream<ImportColumn> columns(String layout) {
        return all().stream().filter(known -> known.code().equals(layout)).flatMap(known -> known.columns().stream());
    }
}
