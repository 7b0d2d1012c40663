package org.anlan.risk.letter.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.indicator.Indicator;
import org.anlan.risk.letter.content.BonusRule;
import org.anlan.risk.letter.content.ClauseGroup;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.PenaltyRule;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.score.Warning;

/** Finds what is wrong with a letter, or not said. It warns, it never forbids: the users sign what they agreed on. */
public final class LetterLinter {
    /** So many equal characters in a row, and a clause speaks of a line. */
    private static final int SHARED = 4;

    private final LetterContent content;
    private final Map<String, Indicator> known;
    private final List<Warning> found = new ArrayList<>();

    private LetterLinter(LetterContent content, Collection<Indicator> indicators) {
        this.content = content;
        this.known = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** @param indicators what can be measured */
    public static List<Warning> check(LetterContent content, Collection<Indicator> indicators) {
        LetterLinter linter = new LetterLinter(content, indicators);
        linter.sums();
        linter.items();
        linter.overlaps();
        linter.rules();
        linter.clauses();
        return List.copyOf(linter.found);
    }

    private void sums() {
        BigDecimal sum = LetterScoring.weights(content);
        BigDecimal difference = sum.subtract(content.fullScore());
        if (difference.signum() != 0) {
            String code = difference.signum() > 0 ? "weights_over" : "weights_under";
            add(code, List.of(), ItemFormula.plain(sum), full(), ItemFormula.plain(difference.abs()));
        }
        warnItems(
                "unknown_part",
                i -> i.part() != null
                        && content.parts().stream().noneMatch(p -> p.name().equals(i.part())));
        if (content.items().isEmpty() && content.parts().isEmpty()) {
            add("empty", List.of());
        }
        if (!content.parts().isEmpty() && content.items().isEmpty()) {
            add("parts_without_items", List.of());
        }
    }

    private void items() {
        warnItems("weight_missing", i -> i.weight() == null || i.weight().signum() == 0);
        warnItems("target_missing", i -> i.target().kind() == Target.Kind.NONE);
        warnItems("no_source", i -> i.indicator() == null && i.evidence() == null);
        warnItems("unknown_indicator", i -> i.indicator() != null && !known.containsKey(i.indicator()));
        warnItems(
                "direction",
                i -> i.indicator() != null
                        && known.containsKey(i.indicator())
                        && known.get(i.indicator()).higherIsBetter() != i.higherIsBetter());
        warnItems("no_deduction", i -> i.perPointDown() == null);
        warnItems("no_cap", i -> i.perPointUp() != null && i.perPointUp().signum() > 0 && i.maxBonus() == null);
        warnItems("bonus_unreachable", this::bonusOutOfReach);
        warnItems("rounding_open", i -> i.rounding() == null);
        warnItems(
                "same_name",
                i -> content.items().stream()
                                .filter(o -> o.name().equals(i.name()))
                                .count()
                        > 1);
    }

    /** A percentage ends at 100: a bonus beyond it is a promise nobody can collect. */
    private boolean bonusOutOfReach(LetterItem i) {
        boolean pays = i.perPointUp() != null && i.perPointUp().signum() > 0 && i.maxBonus() != null;
        if (!pays || !i.higherIsBetter() || i.target().kind() != Target.Kind.CONSTANT) {
            return false;
        }
        BigDecimal needed = i.maxBonus().divide(i.perPointUp(), 2, RoundingMode.UP);
        BigDecimal top = i.target().value().add(needed);
        boolean percentage = i.target().value().compareTo(LetterContent.HUNDRED) <= 0;
        return percentage && top.compareTo(LetterContent.HUNDRED) > 0;
    }

    /** One failure that costs points twice: the same figure, or one that is a part of the other. */
    private void overlaps() {
        for (LetterItem wide : content.items()) {
            List<LetterItem> within = content.items().stream()
                    .filter(narrow -> narrow != wide && overlap(wide, narrow))
                    .toList();
            if (!within.isEmpty()) {
                List<LetterItem> all = new ArrayList<>(List.of(wide));
                all.addAll(within);
                add(
                        "overlap",
                        all,
                        wide.name(),
                        within.stream().map(LetterItem::name).toList());
            }
        }
    }

    private boolean overlap(LetterItem wide, LetterItem narrow) {
        if (wide.indicator() == null
                || narrow.indicator() == null
                || !Indicator.contains(wide.indicator(), narrow.indicator())) {
            return false;
        }
        boolean same = wide.indicator().equals(narrow.indicator()) && Objects.equals(wide.topic(), narrow.topic());
        boolean containsTopic = wide.topic() == null || wide.topic().equals(narrow.topic());
        return same ? content.items().indexOf(wide) < content.items().indexOf(narrow) : containsTopic;
    }

    private void rules() {
        List<BonusRule> silent =
                content.bonuses().stream().filter(b -> b.points() == null).toList();
        if (!silent.isEmpty()) {
            found.add(new Warning(
                    "bonus_without_points",
                    silent.stream().map(BonusRule::rule).toList(),
                    silent.stream().map(BonusRule::key).toList(),
                    List.of()));
        }
        List<PenaltyRule> open =
                content.penalties().stream().filter(p -> p.minPoints() == null).toList();
        if (!open.isEmpty()) {
            found.add(new Warning(
                    "penalty_without_points",
                    open.stream().map(PenaltyRule::rule).toList(),
                    open.stream().map(PenaltyRule::key).toList(),
                    List.of()));
        }
        boolean unreachable = content.awardFrom() != null
                && content.awardFrom().compareTo(LetterScoring.weights(content)) > 0
                && content.bonuses().isEmpty();
        if (unreachable) {
            add("award_unreachable", List.of(), ItemFormula.plain(content.awardFrom()), full());
        }
    }

    /** Indicators that the words promise and no line scores. */
    private void clauses() {
        List<String> lost = content.clauses().stream()
                .filter(group -> group.name().equals("indicators"))
                .map(ClauseGroup::lines)
                .flatMap(List::stream)
                .filter(line -> names().noneMatch(name -> speaksOf(line, name)))
                .toList();
        if (!lost.isEmpty()) {
            found.add(new Warning("clause_without_item", lost, List.of(), List.of()));
        }
    }

    private Stream<String> names() {
        return Stream.of(
                        content.items().stream().map(LetterItem::name),
                        content.zeroTargets().stream().map(z -> z.name()),
                        content.penalties().stream().map(PenaltyRule::rule))
                .flatMap(names -> names);
    }

    private static boolean speaksOf(String clause, String name) {
        String text = bare(clause);
        String wanted = bare(name);
        int length = Math.min(SHARED, wanted.length());
        for (int i = 0; i + length <= wanted.length(); i++) {
            if (text.contains(wanted.substring(i, i + length))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "").toLowerCase(Locale.ROOT);
    }

    private void warnItems(String code, Predicate<LetterItem> wrong) {
        List<LetterItem> concerned = content.items().stream().filter(wrong).toList();
        if (!concerned.isEmpty()) {
            add(code, concerned);
        }
    }

    private void add(String code, List<LetterItem> concerned, Object... args) {
        found.add(new Warning(
                code,
                concerned.stream().map(LetterItem::name).toList(),
                concerned.stream().map(LetterItem::key).toList(),
                List.of(args)));
    }

    private BigDecimal full() {
        return ItemFormula.plain(content.fullScore());
    }
}
