package org.anlan.web.letter;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anlan.risk.letter.content.BonusRule;
import org.anlan.risk.letter.content.ClauseGroup;
import org.anlan.risk.letter.content.Grade;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.PenaltyRule;
import org.anlan.risk.letter.content.ScorePart;
import org.anlan.risk.letter.content.ZeroTarget;

/** The words of a letter as typed. Lines keep their key; a new one gets a key nobody has. */
public class LetterForm implements Serializable {

    /** Groups of clauses offered in every letter; what a letter has besides stays. */
    private static final List<String> GROUPS =
            List.of("duties", "indicators", "scoring", "assessment", "awards", "penalties", "signing");

    private final LetterHead head = new LetterHead();
    private final List<ItemForm> items = new ArrayList<>();
    private final List<RuleForm> parts = new ArrayList<>();
    private final List<RuleForm> bonuses = new ArrayList<>();
    private final List<RuleForm> penalties = new ArrayList<>();
    private final List<RuleForm> zeroTargets = new ArrayList<>();
    private final List<RuleForm> grades = new ArrayList<>();
    private final Map<String, String> clauses = new LinkedHashMap<>();

    void fill(LetterContent c) {
        head.fill(c);
        c.items().forEach(i -> items.add(ItemForm.of(i)));
        c.parts().forEach(p -> parts.add(RuleForm.of(p.key(), p.name(), p.points(), null, null, null)));
        c.bonuses().forEach(b -> bonuses.add(RuleForm.of(b.key(), b.rule(), b.points(), null, null, null)));
        c.penalties()
                .forEach(p -> penalties.add(
                        RuleForm.of(p.key(), p.rule(), p.atLeast(), p.minPoints(), p.indicator(), p.topic())));
        c.zeroTargets()
                .forEach(z ->
                        zeroTargets.add(RuleForm.of(z.key(), z.name(), z.limit(), null, z.indicator(), z.topic())));
        c.grades().forEach(g -> grades.add(RuleForm.of(null, g.name(), g.from(), g.coefficient(), null, null)));
        GROUPS.forEach(name -> clauses.put(name, ""));
        c.clauses().forEach(group -> clauses.put(group.name(), String.join("\n", group.lines())));
    }

    LetterContent content() {
        return new LetterContent(
                head.getTitle(),
                RuleForm.chosen(head.getCompany()),
                RuleForm.chosen(head.getPurpose()),
                clauses.entrySet().stream()
                        .map(e -> new ClauseGroup(e.getKey(), LetterHead.lines(e.getValue())))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                head.getFullScore(),
                parts.stream()
                        .map(p -> new ScorePart(p.getKey(), p.getText(), p.getFirst()))
                        .toList(),
                items.stream().map(ItemForm::item).toList(),
                bonuses.stream()
                        .map(b -> new BonusRule(b.getKey(), b.getText(), b.getFirst()))
                        .toList(),
                penalties.stream().map(LetterForm::penalty).toList(),
                zeroTargets.stream().map(LetterForm::zeroTarget).toList(),
                head.getAwardFrom(),
                grades.stream().map(LetterForm::grade).toList(),
                head.getCopies() == null ? 2 : head.getCopies(),
                LetterHead.lines(head.getSignatures()));
    }

    private static PenaltyRule penalty(RuleForm p) {
        return new PenaltyRule(
                p.getKey(),
                p.getText(),
                p.getFirst(),
                p.getSecond(),
                RuleForm.chosen(p.getIndicator()),
                RuleForm.chosen(p.getTopic()));
    }

    private static ZeroTarget zeroTarget(RuleForm z) {
        return new ZeroTarget(
                z.getKey(),
                z.getText(),
                z.getFirst(),
                RuleForm.chosen(z.getIndicator()),
                RuleForm.chosen(z.getTopic()));
    }

    private static Grade grade(RuleForm g) {
        return new Grade(
                g.getText(),
                g.getFirst() == null ? BigDecimal.ZERO : g.getFirst(),
                g.getSecond() == null ? BigDecimal.ONE : g.getSecond());
    }

    void addItem() {
        ItemForm item = new ItemForm();
        item.setKey(freeKey("i"));
        items.add(item);
    }

    /** @param list parts, bonuses, penalties, zeroTargets or grades */
    void addRule(String list) {
        RuleForm rule = new RuleForm();
        rule.setKey(freeKey(
                switch (list) {
                    case "parts" -> "p";
                    case "bonuses" -> "b";
                    case "penalties" -> "n";
                    case "zeroTargets" -> "z";
                    default -> "g";
                }));
        rules(list).add(rule);
    }

    void removeRule(String list, RuleForm rule) {
        rules(list).remove(rule);
    }

    private List<RuleForm> rules(String list) {
        return switch (list) {
            case "parts" -> parts;
            case "bonuses" -> bonuses;
            case "penalties" -> penalties;
            case "zeroTargets" -> zeroTargets;
            default -> grades;
        };
    }

    private String freeKey(String prefix) {
        Set<String> taken = new TreeSet<>();
        items.forEach(i -> taken.add(i.getKey()));
        List.of(parts, bonuses, penalties, zeroTargets, grades)
                .forEach(rules -> rules.forEach(r -> taken.add(String.valueOf(r.getKey()))));
        int n = 1;
        while (taken.contains(prefix + n)) {
            n++;
        }
        return prefix + n;
    }

    public LetterHead getHead() {
        return head;
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public List<RuleForm> getParts() {
        return parts;
    }

    public List<RuleForm> getBonuses() {
        return bonuses;
    }

    public List<RuleForm> getPenalties() {
        return penalties;
    }

    public List<RuleForm> getZeroTargets() {
        return zeroTargets;
    }

    public List<RuleForm> getGrades() {
        return grades;
    }

    /** Group to its text, one clause a line. */
    public Map<String, String> getClauses() {
        return clauses;
    }

    public List<String> getClauseGroups() {
        return List.copyOf(clauses.keySet());
    }
}
