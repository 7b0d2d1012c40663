package org.anlan.web.inspection.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.platform.people.People;
import org.anlan.web.faces.Texts;

/** What an item says besides its text, in short words. */
@Named
@RequestScoped
public class NodeTexts {

    private static final String BOX = "☐ ";
    private static final String LINE = "________ ";

    private Texts texts;
    private People people;
    private final Map<String, String> owners = new HashMap<>();

    protected NodeTexts() {}

    @Inject
    public NodeTexts(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    /** {@code 0.1 – 0.4 MPa}, or as much of it as is known. */
    public String limits(NodeFacts item) {
        String unit = item.measureUnit() == null ? "" : " " + item.measureUnit();
        if (item.low() == null && item.high() == null) {
            return unit.strip();
        }
        if (item.low() == null || item.high() == null) {
            return (item.low() == null ? "≤ " + plain(item.high()) : "≥ " + plain(item.low())) + unit;
        }
        return plain(item.low()) + " – " + plain(item.high()) + unit;
    }

    /** How it is answered where it is not by 合格 / 不合格, and what it weighs. */
    public String answer(NodeFacts item) {
        List<String> parts = new ArrayList<>();
        if (!item.choices().isEmpty()) {
            parts.add(texts.text("checklist.choices_said", item.choices(), item.accepted()));
        }
        parts.add(limits(item));
        if (item.weight() != null && item.weight().compareTo(BigDecimal.ONE) != 0) {
            parts.add(texts.text("checklist.weight_said", plain(item.weight())));
        }
        return joined(parts.stream());
    }

    /** What the finding of a failed item would say, without its text. */
    public String finding(NodeFacts item) {
        FindingTemplate finding = item.finding();
        List<String> parts = new ArrayList<>();
        parts.add(finding.defectType());
        parts.add(finding.level() == null ? null : texts.label(finding.level()));
        parts.add(
                finding.ownerLogin() == null
                        ? null
                        : texts.text(
                                "checklist.owner_said", owners.computeIfAbsent(finding.ownerLogin(), people::nameOf)));
        parts.add(
                finding.deadlineDays() == null ? null : texts.text("checklist.deadline_said", finding.deadlineDays()));
        return joined(parts.stream());
    }

    /** Columns of the table it came from that the checklist does not know, under their headers. */
    public String extras(NodeFacts item) {
        Map<String, String> sorted = new TreeMap<>(item.extras());
        return joined(sorted.entrySet().stream()
                .map(column -> texts.text("checklist.extra_said", column.getKey(), column.getValue())));
    }

    /** @param at key of the node that was worked on, or null */
    public TreeLine line(NodeRow node, String at) {
        NodeFacts facts = node.facts();
        boolean typed = node.isItem() && facts.answerType() != AnswerType.CONFORMITY;
        String critical = facts.critical() ? texts.text("checklist.critical") : "";
        return new TreeLine(
                node.key(),
                !node.isItem(),
                (node.isItem() ? "" : "is-section") + (node.key().equals(at) ? " is-here" : ""),
                "depth-" + node.depth(),
                facts.text() == null ? facts.finding().text() : facts.text(),
                joined(Stream.of(joined(node.flags().stream().map(texts::label)), critical)),
                typed ? texts.label(facts.answerType()) : "",
                node.isItem() ? String.join("\n", lines(facts)) : "");
    }

    private List<String> lines(NodeFacts item) {
        String basis = joined(Stream.of(item.basis(), item.authority()));
        String finding = joined(Stream.of(item.finding().text(), finding(item)));
        return Stream.of(
                        basis,
                        answer(item),
                        finding.isEmpty() ? "" : texts.text("checklist.finding_said", finding),
                        extras(item))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What can be ticked or filled in on paper. */
    public List<String> boxes(NodeFacts item) {
        Stream<String> answers = switch (item.answerType()) {
            case CONFORMITY -> Stream.of(box(Verdict.CONFORMING), box(Verdict.NONCONFORMING));
            case YES_NO -> Stream.of(BOX + texts.text("field.yes"), BOX + texts.text("field.no"));
            case PHOTO -> Stream.of(BOX + texts.text("inspection.photo_taken"), box(Verdict.NONCONFORMING));
            case CHOICE -> item.choices().stream().map(choice -> BOX + choice);
            case SCORE, NUMBER -> Stream.of(LINE + limits(item));
            case TEXT -> Stream.of(LINE + LINE);
        };
        return Stream.concat(answers, Stream.of(box(Verdict.NOT_APPLICABLE))).toList();
    }

    private String box(Verdict verdict) {
        return BOX + texts.label(verdict);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
