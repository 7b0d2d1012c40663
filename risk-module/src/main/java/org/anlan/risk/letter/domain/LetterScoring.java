package org.anlan.risk.letter.domain;

import static org.anlan.risk.letter.domain.ItemFormula.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.risk.letter.content.Grade;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.ScorePart;
import org.anlan.risk.letter.score.Eligibility;
import org.anlan.risk.letter.score.Figures;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.LineKind;
import org.anlan.risk.letter.score.LineState;
import org.anlan.risk.letter.score.PartScore;
import org.anlan.risk.letter.score.ScoreLine;
import org.anlan.risk.letter.score.Step;

/** Adds the lines of a letter up: from its words and the figures known, and from nothing else. */
public final class LetterScoring {
    private final LetterContent content;
    private final List<ScoreLine> lines;

    private LetterScoring(LetterContent content, Figures figures) {
        this.content = content;
        LineScoring scoring = new LineScoring(figures);
        lines = Stream.of(
                        content.items().stream().map(scoring::item),
                        content.parts().stream().filter(p -> !hasItems(p)).map(scoring::part),
                        content.bonuses().stream().map(scoring::bonus),
                        content.penalties().stream().map(scoring::penalty),
                        content.zeroTargets().stream().map(scoring::zeroTarget))
                .flatMap(stream -> stream)
                .toList();
    }

    public static LetterScore score(LetterContent content, Figures figures) {
        return new LetterScoring(content, figures).score();
    }

    private LetterScore score() {
        List<PartScore> parts = content.parts().stream().map(this::part).toList();
        BigDecimal inParts = sum(parts.stream().map(PartScore::points));
        BigDecimal loose = sum(lines.stream()
                .filter(l -> l.kind() == LineKind.ITEM && !inKnownPart(l))
                .map(ScoreLine::points));
        BigDecimal bonus = sum(of(LineKind.BONUS).map(ScoreLine::points));
        BigDecimal penalty = sum(of(LineKind.PENALTY).map(ScoreLine::points));
        BigDecimal main = inParts.add(loose);
        BigDecimal total = plain(main.add(bonus).add(penalty).max(BigDecimal.ZERO));
        boolean complete = lines.stream().noneMatch(l -> l.state().isOpen());
        Grade grade = content.grades().stream()
                .filter(g -> total.compareTo(g.from()) >= 0)
                .max(Comparator.comparing(Grade::from))
                .orElse(null);
        return new LetterScore(
                lines,
                parts,
                total,
                plain(weights(content)),
                plain(openWeight()),
                complete,
                eligibility(total, complete),
                content.awardFrom(),
                grade == null ? null : grade.name(),
                grade == null ? null : grade.coefficient(),
                steps(main, bonus, penalty, total));
    }

    /** What a full letter brings without bonus. */
    static BigDecimal weights(LetterContent content) {
        BigDecimal loose = sum(content.items().stream()
                .filter(i -> content.parts().stream().noneMatch(p -> p.name().equals(i.part())))
                .map(LetterItem::weight));
        return loose.add(sum(content.parts().stream().map(ScorePart::points)));
    }

    private PartScore part(ScorePart part) {
        List<ScoreLine> own = lines.stream()
                .filter(l -> l.kind() == LineKind.PART
                        ? l.key().equals(part.key())
                        : part.name().equals(l.part()))
                .toList();
        BigDecimal points = sum(own.stream().map(ScoreLine::points));
        BigDecimal capped = part.points() == null ? points : points.min(part.points());
        return new PartScore(
                part.name(),
                part.points(),
                plain(capped),
                own.stream().anyMatch(l -> l.state().isOpen()));
    }

    private Eligibility eligibility(BigDecimal total, boolean complete) {
        if (content.awardFrom() == null) {
            return Eligibility.NONE;
        }
        if (lines.stream().anyMatch(l -> l.state() == LineState.BROKEN)) {
            return Eligibility.NOT_ELIGIBLE;
        }
        boolean zeroTargetsOpen =
                of(LineKind.ZERO_TARGET).anyMatch(l -> l.state().isOpen());
        if (complete) {
            return total.compareTo(content.awardFrom()) >= 0 ? Eligibility.ELIGIBLE : Eligibility.NOT_ELIGIBLE;
        }
        boolean outOfReach = total.add(openWeight()).compareTo(content.awardFrom()) < 0;
        return outOfReach
                        && !zeroTargetsOpen
                        && of(LineKind.BONUS).noneMatch(l -> l.state().isOpen())
                ? Eligibility.NOT_ELIGIBLE
                : Eligibility.OPEN;
    }

    private List<Step> steps(BigDecimal main, BigDecimal bonus, BigDecimal penalty, BigDecimal total) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("total", plain(main), plain(bonus), plain(penalty.negate()), total));
        long open = lines.stream().filter(l -> l.state().isOpen()).count();
        if (open > 0) {
            steps.add(
                    openWeight().signum() > 0
                            ? Step.of("open", open, plain(openWeight()))
                            : Step.of("open_lines", open));
        }
        return steps;
    }

    /** Weight of items and parts that have no points yet. */
    private BigDecimal openWeight() {
        return sum(lines.stream()
                .filter(l -> l.state().isOpen() && (l.kind() == LineKind.ITEM || l.kind() == LineKind.PART))
                .map(ScoreLine::weight));
    }

    private Stream<ScoreLine> of(LineKind kind) {
        return lines.stream().filter(l -> l.kind() == kind);
    }

    private boolean hasItems(ScorePart part) {
        return content.items().stream().anyMatch(i -> part.name().equals(i.part()));
    }

    private boolean inKnownPart(ScoreLine line) {
        return content.parts().stream().anyMatch(p -> p.name().equals(line.part()));
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
