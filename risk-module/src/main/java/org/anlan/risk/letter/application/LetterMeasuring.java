package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anlan.platform.command.Desk;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.FigureRow;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.domain.FrozenFigure;
import org.anlan.risk.letter.domain.Letter;
import org.anlan.risk.letter.domain.LetterScoring;
import org.anlan.risk.letter.score.Actual;
import org.anlan.risk.letter.score.Figures;
import org.anlan.risk.letter.score.LetterScore;

/**
 * Gathers the figures of a letter and has them scored. What an indicator measures counts; where it finds nothing to
 * measure, or where there is none, what a person entered with evidence counts. A final letter is scored with the
 * figures that were frozen.
 */
@Dependent
class LetterMeasuring {
    @Inject
    Indicators indicators;

    @Inject
    Desk desk;

    /** The letter's figures and what they come to. */
    record Scored(Figures figures, LetterScore score) {}

    Scored score(Letter letter) {
        LetterContent content = letter.content();
        Figures figures = figures(letter, content);
        return new Scored(figures, LetterScoring.score(content, figures));
    }

    /** Whether an indicator says this figure, so that nobody enters it. */
    boolean isMeasured(Letter letter, FigureKind kind, String key) {
        Map<String, Actual> actuals = new HashMap<>();
        Map<String, Actual> lastYears = new HashMap<>();
        measure(letter.parties(), letter.content(), key::equals, actuals, lastYears);
        Actual known = (kind == FigureKind.ACTUAL ? actuals : lastYears).get(key);
        return known != null && known.value() != null;
    }

    /** Measured figures, to be kept with a final letter. */
    List<FrozenFigure> measured(Figures figures) {
        List<FrozenFigure> frozen = new ArrayList<>();
        figures.actuals().forEach((key, actual) -> freeze(FigureKind.ACTUAL, key, actual, frozen));
        figures.lastYears().forEach((key, actual) -> freeze(FigureKind.LAST_YEAR, key, actual, frozen));
        return frozen;
    }

    private static void freeze(FigureKind kind, String key, Actual actual, List<FrozenFigure> frozen) {
        if (actual.isMeasured()) {
            frozen.add(new FrozenFigure(kind, key, actual));
        }
    }

    private Figures figures(Letter letter, LetterContent content) {
        Map<String, Actual> actuals = new HashMap<>();
        Map<String, Actual> lastYears = new HashMap<>();
        if (letter.status() == LetterStatus.FINAL) {
            letter.frozen()
                    .forEach(f -> (f.kind() == FigureKind.ACTUAL ? actuals : lastYears).put(f.key(), f.actual()));
        } else {
            measure(letter.parties(), content, key -> true, actuals, lastYears);
        }
        letter.figures().forEach(f -> enter(f, f.kind() == FigureKind.ACTUAL ? actuals : lastYears));
        return new Figures(actuals, lastYears);
    }

    private static void enter(FigureRow f, Map<String, Actual> known) {
        Actual measured = known.get(f.key());
        if (measured == null || measured.value() == null) {
            known.put(f.key(), Actual.entered(f.value(), f.points(), f.evidence(), f.by(), f.at(), f.approvedBy()));
        }
    }

    /** @param wanted which lines, by their keys: each indicator is a query over a year */
    private void measure(
            LetterParties parties,
            LetterContent content,
            Predicate<String> wanted,
            Map<String, Actual> actuals,
            Map<String, Actual> lastYears) {
        Period year = soFar(parties.year());
        Period before = Period.ofYear(parties.year() - 1);
        content.items().stream().filter(item -> wanted.test(item.key())).forEach(item -> {
            measure(item.key(), item.indicator(), item.topic(), year, parties, actuals);
            if (item.target().kind() == Target.Kind.LAST_YEAR) {
                measure(item.key(), item.indicator(), item.topic(), before, parties, lastYears);
            }
        });
        content.penalties().stream()
                .filter(rule -> wanted.test(rule.key()))
                .forEach(rule -> measure(rule.key(), rule.indicator(), rule.topic(), year, parties, actuals));
        content.zeroTargets().stream()
                .filter(zero -> wanted.test(zero.key()))
                .forEach(zero -> measure(zero.key(), zero.indicator(), zero.topic(), year, parties, actuals));
    }

    private void measure(
            String key, String code, String topic, Period period, LetterParties parties, Map<String, Actual> into) {
        Indicator indicator = code == null ? null : indicators.find(code).orElse(null);
        if (indicator == null) {
            return;
        }
        boolean person = parties.level() == LetterLevel.PERSON;
        MeasureScope scope = new MeasureScope(
                period,
                person ? null : parties.partyUnit(),
                person ? parties.partyLogin() : null,
                indicator.topical() ? topic : null);
        into.put(key, Actual.measured(code, scope, indicators.measure(code, scope)));
    }

    /** The year until today: what falls due later says nothing yet. */
    private Period soFar(int year) {
        Period whole = Period.ofYear(year);
        LocalDate today = desk.today();
        boolean running = !today.isBefore(whole.from()) && today.isBefore(whole.until());
        return running ? new Period(whole.from(), today) : whole;
    }
}
