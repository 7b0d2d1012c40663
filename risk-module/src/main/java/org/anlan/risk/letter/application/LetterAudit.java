package org.anlan.risk.letter.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.FigureRow;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.domain.Letter;

/** What the audit trail keeps of a letter. */
final class LetterAudit {
    private LetterAudit() {}

    /** State and sides. */
    static Map<String, Object> of(Letter letter) {
        LetterParties p = letter.parties();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("letterTitle", letter.title());
        facts.put("letterStatus", letter.status());
        facts.put("letterYear", String.valueOf(p.year()));
        facts.put("letterLevel", p.level());
        facts.put("issuerUnit", p.issuerUnit());
        facts.put("issuer", p.issuerLogin());
        facts.put("partyUnit", p.partyUnit());
        facts.put("party", p.partyLogin());
        facts.put("parentLetter", p.parentNumber());
        facts.put("letterEdition", letter.edition());
        facts.put("finalTotal", letter.finalTotal());
        return facts;
    }

    /** Everything a person can change in a draft. */
    static Map<String, Object> withWords(Letter letter) {
        LetterContent c = letter.content();
        Map<String, Object> facts = of(letter);
        facts.put("letterItems", c.items().stream().map(LetterAudit::text).toList());
        facts.put("letterRules", rules(c));
        facts.put(
                "letterGrades",
                c.grades().stream()
                        .map(g -> join(g.name(), g.from(), g.coefficient()))
                        .toList());
        facts.put(
                "letterClauses",
                c.clauses().stream().flatMap(g -> g.lines().stream()).toList());
        facts.put("letterPurpose", c.purpose());
        facts.put("awardFrom", c.awardFrom());
        facts.put("fullScore", c.fullScore());
        facts.put("copies", c.copies());
        return facts;
    }

    private static List<String> rules(LetterContent c) {
        return Stream.of(
                        c.parts().stream().map(p -> join(p.name(), p.points())),
                        c.bonuses().stream().map(b -> join(b.rule(), b.points())),
                        c.penalties().stream()
                                .map(p -> join(p.rule(), p.atLeast(), p.minPoints(), p.indicator(), p.topic())),
                        c.zeroTargets().stream().map(z -> join(z.name(), z.limit(), z.indicator(), z.topic())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String text(LetterItem i) {
        Target t = i.target();
        String target = t.kind() == Target.Kind.LAST_YEAR ? "上年+" + plain(t.value()) : plain(t.value());
        return join(
                i.name(),
                i.part(),
                i.weight(),
                target,
                signed("+", i.perPointUp()),
                signed("-", i.perPointDown()),
                signed("≤", i.maxBonus()),
                i.floor().signum() == 0 ? null : signed("≥", i.floor()),
                i.rounding() == Rounding.PROPORTIONAL ? "~" : null,
                i.higherIsBetter() ? null : "↓",
                i.indicator(),
                i.topic(),
                i.evidence());
    }

    private static String signed(String sign, BigDecimal points) {
        return points == null ? null : sign + plain(points);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }

    private static String join(Object... parts) {
        StringJoiner text = new StringJoiner(" · ");
        for (Object part : parts) {
            if (part != null) {
                text.add(part instanceof BigDecimal number ? plain(number) : part.toString());
            }
        }
        return text.toString();
    }

    /** One line's figure. */
    static Map<String, Object> figure(Letter letter, FigureKind kind, String key) {
        Map<String, Object> facts = new TreeMap<>();
        letter.figures().stream()
                .filter(f -> f.kind() == kind && f.key().equals(key))
                .findFirst()
                .ifPresent(f -> put(facts, f));
        return facts;
    }

    private static void put(Map<String, Object> facts, FigureRow f) {
        facts.put("figure", f.value());
        facts.put("figurePoints", f.points());
        facts.put("figureEvidence", f.evidence());
        facts.put("approver", f.approvedBy());
    }
}
