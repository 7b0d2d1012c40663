package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeFlag;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.platform.PageRequest;
import org.anlan.web.demo.story.FileImport;
import org.anlan.web.demo.story.Names;

/** What the safety officer does with checklists. */
@Dependent
class ChecklistDeeds {

    private static final String UNIT = "CS";

    @Inject
    Checklists checklists;

    @Inject
    FileImport files;

    @Inject
    Names names;

    void importFile(String alias, String resource, String title) {
        files.importOnce("checklists", resource, Map.of("unit", UNIT, "title", title));
        names.give(
                alias,
                checklists
                        .find(ChecklistQuery.any(), PageRequest.of(0, 1, "-number"))
                        .items()
                        .get(0)
                        .number());
        rename(names.number(alias), title);
    }

    private void rename(String number, String title) {
        var known = checklists.details(number);
        if (!known.title().equals(title)) {
            checklists.change(
                    number, known.version(), new SaveChecklist(title, known.category(), UNIT, known.passMark()));
        }
    }

    void fromRisks(String alias, String title, String category, String unit, List<String> risks) {
        List<String> numbers = risks.stream().map(names::number).toList();
        SaveChecklist facts = new SaveChecklist(title, category, unit, BigDecimal.valueOf(85));
        names.give(alias, checklists.fromControlPoints(facts, numbers));
    }

    /** What the source has lost is written anew before the list is put in force. */
    void completeAndPublish(String alias) {
        String number = names.number(alias);
        for (NodeRow node : checklists.details(number).nodes()) {
            if (node.flags().contains(NodeFlag.MISSING_TEXT)) {
                checklists.changeNode(number, version(number), node.key(), completed(node.facts()));
            }
        }
        checklists.act(number, version(number), ChecklistAction.PUBLISH);
    }

    private static NodeFacts completed(NodeFacts facts) {
        String hint = facts.finding().text() == null
                ? facts.finding().defectType()
                : facts.finding().text();
        NodeFacts item = NodeFacts.item(hint == null ? "岗位安全职责落实情况" : "是否存在：" + hint, facts.finding());
        return item.withBasis(facts.basis(), facts.authority()).withExtras(facts.extras());
    }

    void fireEquipment(String alias) {
        SaveChecklist facts = new SaveChecklist("消防设施月检表", "消防", UNIT, BigDecimal.valueOf(90));
        String number = checklists.register(facts);
        names.give(alias, number);
        String section = add(number, null, NodeFacts.section("灭火器与消火栓"));
        add(number, section, number("灭火器压力", "MPa", "1.0", "1.4", "灭火器压力不足", true));
        add(number, section, plain("灭火器铅封、喷管完好，在有效期内", "灭火器附件缺损或过期"));
        add(number, section, plain("消火栓箱内水带、水枪、接口齐全", "消火栓箱配件缺失"));
        String exits = add(number, null, NodeFacts.section("疏散与应急"));
        add(number, exits, plain("安全出口、疏散通道畅通，无堆物", "安全出口或疏散通道堵塞"));
        add(number, exits, number("应急照明持续时间", "分钟", "30", "180", "应急照明持续时间不足", false));
        add(number, exits, choice());
        add(number, exits, score());
    }

    void counter(String alias) {
        SaveChecklist facts = new SaveChecklist("柜台用电与资料安全清单", "营业厅", "CS-HALL", BigDecimal.valueOf(90));
        String number = checklists.register(facts);
        names.give(alias, number);
        String power = add(number, null, NodeFacts.section("用电"));
        add(number, power, plain("插座、插头无松动、无焦痕，不串接插线板", "插座松动或串接插线板"));
        add(number, power, plain("下班后叫号机、打印机、取暖器断电", "下班后设备未断电"));
        String papers = add(number, null, NodeFacts.section("客户资料"));
        add(number, papers, plain("客户资料柜上锁，钥匙专人保管", "客户资料柜未上锁"));
        add(number, papers, plain("离席锁屏，桌面不留证件复印件", "离席未锁屏或遗留客户证件"));
        add(number, papers, plain("作废单据当日粉碎", "作废单据未粉碎"));
    }

    private String add(String number, String parent, NodeFacts facts) {
        return checklists.addNode(number, version(number), parent, Integer.MAX_VALUE, facts);
    }

    private static NodeFacts plain(String text, String finding) {
        return NodeFacts.item(text, template(finding));
    }

    private static FindingTemplate template(String finding) {
        return new FindingTemplate(finding, "消防设施", FindingLevel.GENERAL, "field", 7);
    }

    private static NodeFacts number(
            String text, String unit, String low, String high, String finding, boolean critical) {
        return item(text, AnswerType.NUMBER, new BigDecimal(low), new BigDecimal(high), unit, null, critical, finding);
    }

    private static NodeFacts choice() {
        return item("防火门状态", AnswerType.CHOICE, null, null, null, List.of("常闭完好", "常开", "损坏"), false, "防火门未保持常闭或损坏");
    }

    private static NodeFacts score() {
        return item("现场整洁", AnswerType.SCORE, BigDecimal.valueOf(3), BigDecimal.valueOf(5), null, null, false, "现场杂乱");
    }

    private static NodeFacts item(
            String text,
            AnswerType type,
            BigDecimal low,
            BigDecimal high,
            String unit,
            List<String> choices,
            boolean critical,
            String finding) {
        return new NodeFacts(
                NodeKind.ITEM,
                text,
                "GB 50444",
                null,
                type,
                low,
                high,
                unit,
                choices,
                choices == null ? null : choices.subList(0, 1),
                null,
                critical,
                template(finding),
                null,
                null,
                null);
    }

    private long version(String number) {
        return checklists.details(number).version();
    }
}
