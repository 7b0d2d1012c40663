package org.anlan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.people.People;
import org.anlan.risk.letter.content.ClauseGroup;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.score.Actual;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.LineState;
import org.anlan.risk.letter.score.ScoreLine;
import org.anlan.risk.letter.score.Step;
import org.anlan.risk.letter.score.Warning;
import org.anlan.web.faces.Navigation;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedFilter;
import org.anlan.web.lists.CountedLink;

/** Puts scores, their explanations and warnings into words. */
@Named("letterTexts")
@RequestScoped
public class LetterTexts {

    private static final Map<String, String> LISTS = Map.of(
            "finding", "/inspection/findings.xhtml",
            "inspection", "/inspection/inspections.xhtml",
            "ticket", "/desk/list.xhtml");

    @Inject
    Texts texts;

    @Inject
    Navigation nav;

    @Inject
    CountedFilter counted;

    @Inject
    People people;

    /** How a line came about: where its actual is from, then step by step. */
    public List<String> explanation(ScoreLine line) {
        List<String> sentences = new ArrayList<>();
        if (line.lastYear() != null) {
            sentences.add(texts.text("letter.last_year_is", actual(line.lastYear())));
        }
        if (line.actual() != null) {
            sentences.add(texts.text("letter.actual_is", actual(line.actual())));
        }
        sentences.addAll(steps(line.steps()));
        return sentences;
    }

    public List<String> steps(List<Step> steps) {
        return steps.stream()
                .map(s -> texts.text("letter.step." + s.code(), s.args().toArray()))
                .toList();
    }

    /** How much of the score is not settled: points where lines carry weight, else lines. */
    public String open(LetterScore score) {
        return score.openWeight().signum() > 0
                ? texts.text("letter.open_points", number(score.openWeight()))
                : texts.text(
                        "letter.open_lines",
                        score.lines().stream().filter(l -> l.state().isOpen()).count());
    }

    /** What is not settled, by what it waits for. */
    public List<String> openLines(LetterScore score) {
        return Arrays.stream(LineState.values())
                .filter(LineState::isOpen)
                .map(state -> openLines(score, state))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> openLines(LetterScore score, LineState state) {
        List<String> names = score.lines().stream()
                .filter(line -> line.state() == state)
                .map(ScoreLine::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("letter.open_of_state", state, names.size(), names));
    }

    public String warning(Warning warning) {
        List<Object> args = new ArrayList<>();
        args.add(warning.subjects());
        args.addAll(warning.args());
        return texts.text("letter.warning." + warning.code(), args.toArray());
    }

    /** A figure and where it is from: indicator, period and what was counted, or who entered it on what evidence. */
    public String actual(Actual actual) {
        if (!actual.isMeasured()) {
            String entered = texts.text(
                    "letter.entered", number(actual.value()), people.nameOf(actual.enteredBy()), actual.evidence());
            return actual.approvedBy() == null
                    ? entered
                    : texts.text("letter.entered_approved", entered, people.nameOf(actual.approvedBy()));
        }
        String how = texts.text(
                "indicator.explanation." + actual.explanationCode(),
                actual.args().toArray());
        MeasureScope scope = actual.scope();
        return texts.text(
                actual.value() == null ? "letter.measured_nothing" : "letter.measured",
                number(actual.value()),
                indicator(actual.indicator()),
                how,
                scope.period().from(),
                scope.period().until(),
                counted.whose(new Counted(actual.indicator(), scope)));
    }

    /** Path of the list that shows what was counted, or null when there is none that the caller is offered. */
    public String countedPath(Actual actual) {
        if (actual == null || !actual.isMeasured()) {
            return null;
        }
        String module = actual.indicator().substring(0, actual.indicator().indexOf('.'));
        String list = LISTS.get(module);
        if (list == null || !nav.offers(list)) {
            return null;
        }
        String all = module.equals("ticket") ? "?view=ALL&" : "?";
        return list + all + CountedLink.query(new Counted(actual.indicator(), actual.scope()));
    }

    public String indicator(String code) {
        return code == null ? "" : texts.text("indicator." + code);
    }

    /** A target as the letter says it. */
    public String target(Target target) {
        return switch (target.kind()) {
            case NONE -> texts.text("letter.target_none");
            case CONSTANT -> number(target.value());
            case LAST_YEAR ->
                texts.text(
                        target.value().signum() < 0 ? "letter.target_last_year_minus" : "letter.target_last_year_plus",
                        number(target.value().abs()));
        };
    }

    public String clauses(ClauseGroup group) {
        return texts.find("letter.clauses." + group.name(), group.name());
    }

    /** A number without trailing zeros; a dash for none. */
    public String number(BigDecimal value) {
        if (value == null) {
            return "–";
        }
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** With its sign, for what one more point would change. */
    public String signed(BigDecimal value) {
        return value == null ? "–" : (value.signum() > 0 ? "+" : "") + number(value);
    }
}
