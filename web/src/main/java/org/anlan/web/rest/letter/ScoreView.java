package org.anlan.web.rest.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.risk.letter.score.Actual;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.PartScore;
import org.anlan.risk.letter.score.ScoreLine;
import org.anlan.web.letter.LetterTexts;

/** The score of a letter with every line explained. */
public record ScoreView(
        String number,
        BigDecimal total,
        BigDecimal weights,
        BigDecimal openWeight,
        boolean complete,
        String eligibility,
        BigDecimal awardFrom,
        String grade,
        BigDecimal coefficient,
        List<String> explanation,
        List<PartScore> parts,
        List<LineView> lines) {

    /** @param onePointMore what one more point would change, left out when that cannot be said */
    public record LineView(
            String key,
            String kind,
            String name,
            String part,
            BigDecimal weight,
            BigDecimal target,
            FigureView actual,
            FigureView lastYear,
            BigDecimal points,
            String state,
            List<String> explanation,
            BigDecimal onePointMore) {}

    /** @param value left out when there was nothing to measure @param source INDICATOR or ENTERED */
    public record FigureView(
            String source,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String indicator,
            LocalDate from,
            LocalDate until,
            String unit,
            String login,
            String topic,
            BigDecimal points,
            String evidence,
            String enteredBy,
            Instant enteredAt,
            String approvedBy,
            String text) {}

    static ScoreView of(String number, LetterScore s, LetterTexts texts) {
        return new ScoreView(
                number,
                s.total(),
                s.weights(),
                s.openWeight(),
                s.complete(),
                s.eligibility().name(),
                s.awardFrom(),
                s.grade(),
                s.coefficient(),
                texts.steps(s.steps()),
                s.parts(),
                s.lines().stream().map(l -> line(l, texts)).toList());
    }

    private static LineView line(ScoreLine l, LetterTexts texts) {
        return new LineView(
                l.key(),
                l.kind().name(),
                l.name(),
                l.part(),
                l.weight(),
                l.target(),
                figure(l.actual(), texts),
                figure(l.lastYear(), texts),
                l.points(),
                l.state().name(),
                texts.explanation(l),
                l.onePointMore());
    }

    private static FigureView figure(Actual a, LetterTexts texts) {
        if (a == null) {
            return null;
        }
        MeasureScope scope = a.scope();
        boolean measured = scope != null;
        return new FigureView(
                measured ? "INDICATOR" : "ENTERED",
                a.value(),
                a.numerator(),
                a.denominator(),
                a.indicator(),
                measured ? scope.period().from() : null,
                measured ? scope.period().until() : null,
                measured ? scope.unitCode() : null,
                measured ? scope.login() : null,
                measured ? scope.topic() : null,
                a.points(),
                a.evidence(),
                a.enteredBy(),
                a.enteredAt(),
                a.approvedBy(),
                texts.actual(a));
    }
}
