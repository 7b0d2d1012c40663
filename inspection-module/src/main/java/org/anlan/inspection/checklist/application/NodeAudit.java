package org.anlan.inspection.checklist.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.domain.ChecklistNode;
import org.anlan.inspection.checklist.domain.ChecklistVersion;

/** What the audit trail keeps of a section or an item: every fact a person can change, and where it stands. */
final class NodeAudit {

    private NodeAudit() {}

    /** Empty when the version has no such node (any more). */
    static Map<String, Object> of(ChecklistVersion version, String key) {
        return key == null
                ? Map.of()
                : version.find(key).map(node -> of(version, node)).orElse(Map.of());
    }

    private static Map<String, Object> of(ChecklistVersion version, ChecklistNode node) {
        NodeFacts facts = node.facts();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("itemText", facts.text());
        map.put("itemSection", String.join(" › ", version.path(node.parentKey())));
        map.put("itemPosition", node.position() + 1);
        if (!node.isItem()) {
            return map;
        }
        map.put("itemBasis", facts.basis());
        map.put("itemAuthority", facts.authority());
        map.put("answerType", facts.answerType());
        map.put("answerLow", plain(facts.low()));
        map.put("answerHigh", plain(facts.high()));
        map.put("answerUnit", facts.measureUnit());
        map.put("answerChoices", facts.choices());
        map.put("answerAccepted", facts.accepted());
        map.put("itemWeight", plain(facts.weight()));
        map.put("itemCritical", facts.critical());
        finding(facts.finding(), map);
        facts.extras().forEach((name, value) -> map.put("extra." + name, value));
        return map;
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void finding(FindingTemplate finding, Map<String, Object> map) {
        map.put("findingText", finding.text());
        map.put("defectType", finding.defectType());
        map.put("findingLevel", finding.level());
        map.put("findingOwner", finding.ownerLogin());
        map.put("deadlineDays", finding.deadlineDays());
    }
}
