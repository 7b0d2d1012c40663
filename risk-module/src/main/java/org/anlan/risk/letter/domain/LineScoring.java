package org.anlan.risk.letter.domain;

import static org.anlan.risk.letter.domain.ItemFormula.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anlan.risk.letter.content.BonusRule;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.PenaltyRule;
import org.anlan.risk.letter.content.ScorePart;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.content.ZeroTarget;
import org.anlan.risk.letter.score.Actual;
import org.anlan.risk.letter.score.Figures;
import org.anlan.risk.letter.score.LineKind;
import org.anlan.risk.letter.score.LineState;
import org.anlan.risk.letter.score.ScoreLine;
import org.anlan.risk.letter.score.Step;

/** Scores each line of a letter by itself and says how. What is not known stays open: it is never 0 and never full. */
final class LineScoring {
    private final Figures figures;

    LineScoring(Figures figures) {
        this.figures = figures;
    }

    ScoreLine item(LetterItem item) {
        Actual actual = figures.actuals().get(item.key());
        Actual lastYear = figures.lastYears().get(item.key());
        BigDecimal target = target(item.target(), lastYear);
        List<Step> steps = new ArrayList<>();
        steps.add(targetStep(item.target(), target, lastYear));
        LineState state = state(item, target, actual);
        if (state != LineState.SCORED) {
            steps.add(Step.of("state." + state.name()));
            return line(item, target, actual, lastYear, null, state, steps, null);
        }
        ItemFormula formula = new ItemFormula(item, target);
        steps.addAll(formula.steps(actual.value()));
        return line(
                item,
                target,
                actual,
                lastYear,
                formula.points(actual.value()),
                state,
                steps,
                formula.onePointMore(actual.value()));
    }

    private static LineState state(LetterItem item, BigDecimal target, Actual actual) {
        if (item.weight() == null) {
            return LineState.NO_WEIGHT;
        }
        if (item.target().kind() == Target.Kind.NONE) {
            return LineState.NO_TARGET;
        }
        if (target == null) {
            return LineState.NO_LAST_YEAR;
        }
        return known(actual);
    }

    private static LineState known(Actual actual) {
        if (actual == null) {
            return LineState.NO_ACTUAL;
        }
        return actual.value() == null ? LineState.NOTHING_TO_MEASURE : LineState.SCORED;
    }

    private static BigDecimal target(Target target, Actual lastYear) {
        return switch (target.kind()) {
            case NONE -> null;
            case CONSTANT -> plain(target.value());
            case LAST_YEAR ->
                lastYear == null || lastYear.value() == null
                        ? null
                        : plain(lastYear.value().add(target.value()));
        };
    }

    private static Step targetStep(Target target, BigDecimal computed, Actual lastYear) {
        return switch (target.kind()) {
            case NONE -> Step.of("target_missing");
            case CONSTANT -> Step.of("target", computed);
            case LAST_YEAR ->
                computed == null
                        ? Step.of("target_open", plain(target.value()))
                        : Step.of("target_last_year", plain(lastYear.value()), plain(target.value()), computed);
        };
    }

    /** A part without items is judged by whoever evaluates: 0 to its points. */
    ScoreLine part(ScorePart part) {
        Actual actual = figures.actuals().get(part.key());
        boolean scored = actual != null && actual.value() != null && part.points() != null;
        LineState missing = part.points() == null ? LineState.NO_WEIGHT : LineState.NO_ACTUAL;
        BigDecimal points = scored ? plain(actual.value().min(part.points())) : null;
        Step step = scored ? Step.of("part", points, plain(part.points())) : Step.of("state." + missing.name());
        return new ScoreLine(
                part.key(),
                LineKind.PART,
                part.name(),
                part.name(),
                part.points(),
                null,
                actual,
                null,
                points,
                scored ? LineState.SCORED : missing,
                List.of(step),
                null);
    }

    ScoreLine bonus(BonusRule rule) {
        Actual asked = figures.actuals().get(rule.key());
        LineState state = asked == null ? LineState.NONE : LineState.AWAITING_APPROVAL;
        BigDecimal points = null;
        List<Step> steps = new ArrayList<>();
        if (asked != null && asked.approvedBy() != null) {
            state = LineState.SCORED;
            points = plain(rule.points() == null ? asked.value() : asked.value().min(rule.points()));
            steps.add(Step.of("bonus", points));
        } else {
            steps.add(Step.of(asked == null ? "bonus_none" : "state.AWAITING_APPROVAL"));
        }
        return new ScoreLine(
                rule.key(),
                LineKind.BONUS,
                rule.rule(),
                null,
                rule.points(),
                null,
                asked,
                null,
                points,
                state,
                steps,
                null);
    }

    ScoreLine penalty(PenaltyRule rule) {
        Actual counted = figures.actuals().get(rule.key());
        boolean applies =
                counted != null && counted.value() != null && counted.value().compareTo(rule.atLeast()) >= 0;
        BigDecimal least = rule.minPoints() == null ? BigDecimal.ZERO : rule.minPoints();
        BigDecimal taken =
                applies && counted.points() != null ? counted.points().max(least) : least;
        LineState state = applies ? LineState.SCORED : known(counted);
        if (state == LineState.SCORED && !applies) {
            state = LineState.NONE;
        }
        Step step = switch (state) {
            case SCORED ->
                Step.of("penalty", plain(counted.value()), plain(rule.atLeast()), plain(least), plain(taken));
            case NONE -> Step.of("penalty_none", plain(counted.value()), plain(rule.atLeast()));
            default -> Step.of("state." + state.name());
        };
        return new ScoreLine(
                rule.key(),
                LineKind.PENALTY,
                rule.rule(),
                null,
                rule.minPoints(),
                null,
                counted,
                null,
                applies ? plain(taken.negate()) : null,
                state,
                List.of(step),
                null);
    }

    ScoreLine zeroTarget(ZeroTarget zero) {
        Actual counted = figures.actuals().get(zero.key());
        LineState state = known(counted);
        if (state == LineState.SCORED) {
            state = counted.value().compareTo(zero.limit()) > 0 ? LineState.BROKEN : LineState.KEPT;
        }
        Step step = state.isOpen()
                ? Step.of("state." + state.name())
                : Step.of("zero." + state.name(), plain(counted.value()), plain(zero.limit()));
        return new ScoreLine(
                zero.key(),
                LineKind.ZERO_TARGET,
                zero.name(),
                null,
                null,
                plain(zero.limit()),
                counted,
                null,
                null,
                state,
                List.of(step),
                null);
    }

    private static ScoreLine line(
            LetterItem item,
            BigDecimal target,
            Actual actual,
            Actual lastYear,
            BigDecimal points,
            LineState state,
            List<Step> steps,
            BigDecimal onePointMore) {
        return new ScoreLine(
                item.key(),
                LineKind.ITEM,
                item.name(),
                item.part(),
                item.weight(),
                target,
                actual,
                lastYear,
                points,
                state,
                steps,
                onePointMore);
    }
}
