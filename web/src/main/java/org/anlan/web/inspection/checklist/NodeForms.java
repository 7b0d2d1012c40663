package org.anlan.web.inspection.checklist;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.checklist.NodeRow;

/** Between what is typed and what a checklist takes. */
final class NodeForms {

    /** Where a part that the door refuses stands in the form. */
    static final UnaryOperator<String> FIELDS = NodeForms::field;

    private NodeForms() {}

    private static String field(String name) {
        return switch (name) {
            case "finding.text" -> "findingText";
            case "finding.level" -> "findingLevel";
            default -> name.replaceFirst("^finding\\.", "");
        };
    }

    static NodeKind kind(String word) {
        return NodeKind.SECTION.name().equals(word) ? NodeKind.SECTION : NodeKind.ITEM;
    }

    static NodeForm of(NodeRow node) {
        NodeFacts facts = node.facts();
        NodeForm form = new NodeForm();
        form.setKey(node.key());
        form.setParentKey(node.parentKey());
        form.setKind(facts.kind());
        form.setText(facts.text());
        form.setBasis(facts.basis());
        form.setAuthority(facts.authority());
        form.setAnswerType(facts.answerType());
        form.setLow(facts.low());
        form.setHigh(facts.high());
        form.setMeasureUnit(facts.measureUnit());
        form.setChoices(String.join("\n", facts.choices()));
        form.setAccepted(String.join("\n", facts.accepted()));
        form.setWeight(facts.weight());
        form.setCritical(facts.critical());
        form.setFindingText(facts.finding().text());
        form.setDefectType(facts.finding().defectType());
        form.setFindingLevel(facts.finding().level());
        form.setOwnerLogin(facts.finding().ownerLogin());
        form.setDeadlineDays(facts.finding().deadlineDays());
        form.setExtras(facts.extras());
        form.setTarget(node.parentKey());
        form.setPlace(node.position() + 1);
        return form;
    }

    /** @param before what it said so far, for what the form does not show; null for a new one */
    static NodeFacts facts(NodeForm form, NodeRow before) {
        if (form.getKind() == NodeKind.SECTION) {
            return NodeFacts.section(form.getText());
        }
        NodeFacts kept = before == null ? NodeFacts.section("") : before.facts();
        return new NodeFacts(
                NodeKind.ITEM,
                form.getText(),
                form.getBasis(),
                form.getAuthority(),
                form.getAnswerType(),
                form.getLow(),
                form.getHigh(),
                form.getMeasureUnit(),
                lines(form.getChoices()),
                lines(form.getAccepted()),
                form.getWeight(),
                form.isCritical(),
                new FindingTemplate(
                        form.getFindingText(),
                        form.getDefectType(),
                        form.getFindingLevel(),
                        form.getOwnerLogin(),
                        form.getDeadlineDays()),
                kept.controlPointKey(),
                kept.riskNumber(),
                kept.extras());
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
