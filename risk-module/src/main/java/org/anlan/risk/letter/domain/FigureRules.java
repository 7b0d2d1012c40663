package org.anlan.risk.letter.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.content.BonusRule;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.PenaltyRule;
import org.anlan.risk.letter.content.ScorePart;

/** When figures may be entered and approved, by whom, and what they may be. */
final class FigureRules {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** Once the result is announced only an objection opens it again. */
    private static final Set<LetterStatus> CLOSED =
            Set.of(LetterStatus.EVALUATED, LetterStatus.FINAL, LetterStatus.VOIDED);

    private final Letter letter;
    private final LetterContent content;

    FigureRules(Letter letter) {
        this.letter = letter;
        this.content = letter.content();
    }

    /** Whether anybody may enter figures in this state, and the bound party with them. */
    static boolean open(LetterStatus status, boolean party) {
        return !CLOSED.contains(status) && (!party || status == LetterStatus.IN_FORCE);
    }

    private static boolean signed(LetterStatus status) {
        return status != LetterStatus.DRAFT && status != LetterStatus.ISSUED;
    }

    void require(EnterFigure asked, String by) {
        boolean party = letter.persons().isParty(by);
        if (!open(letter.status(), false)) {
            throw new RuleBroken("letter.figures_closed", letter.status());
        }
        if (!open(letter.status(), party)) {
            throw new RuleBroken(
                    signed(letter.status()) ? "letter.party_figures_closed" : "letter.party_figures_not_yet",
                    letter.status());
        }
        new InvalidInput.Collector()
                .rejectIf(asked.kind() == null, "kind", "required")
                .rejectIf(!knows(asked), "key", "letter.unknown_line", String.valueOf(asked.key()))
                .rejectIf(asked.value() == null, "value", "required")
                .rejectIf(!within(asked.value(), most(asked.key())), "value", "out_of_range", 0, most(asked.key()))
                .rejectIf(!within(asked.points(), MOST), "points", "out_of_range", 0, MOST)
                .rejectIf(tooLittle(asked), "points", "letter.penalty_too_small", String.valueOf(least(asked.key())))
                .requireText("evidence", asked.evidence(), 1000)
                .throwIfAny();
    }

    LetterFigure requireApproval(String key, String by, List<LetterFigure> figures) {
        if (letter.persons().isParty(by)) {
            throw new RuleBroken("letter.own_letter", by);
        }
        if (!open(letter.status(), false)) {
            throw new RuleBroken("letter.figures_closed", letter.status());
        }
        LetterFigure asked = figures.stream()
                .filter(f -> f.isOf(FigureKind.ACTUAL, key) && isBonus(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("letter.no_such_bonus", key));
        if (asked.by().equals(by)) {
            throw new RuleBroken("letter.own_bonus", by);
        }
        if (asked.isApproved()) {
            throw new RuleBroken("letter.bonus_approved", key);
        }
        return asked;
    }

    private boolean knows(EnterFigure asked) {
        if (asked.kind() == FigureKind.LAST_YEAR) {
            return content.items().stream().map(LetterItem::key).anyMatch(k -> k.equals(asked.key()));
        }
        return content.keys().contains(asked.key());
    }

    private boolean isBonus(String key) {
        return content.bonuses().stream().map(BonusRule::key).anyMatch(k -> k.equals(key));
    }

    /** A rate ends at 100, a part at its points, a bonus at what its rule gives, everything else at a million. */
    private BigDecimal most(String key) {
        return Stream.of(
                        content.parts().stream()
                                .filter(p -> p.key().equals(key) && p.points() != null)
                                .map(ScorePart::points),
                        content.bonuses().stream()
                                .filter(b -> b.key().equals(key))
                                .map(b -> b.points() == null ? LetterContent.HUNDRED : b.points()),
                        content.items().stream()
                                .filter(i -> i.key().equals(key) && i.isRate())
                                .map(i -> LetterContent.HUNDRED))
                .flatMap(mosts -> mosts)
                .findFirst()
                .orElse(MOST);
    }

    private BigDecimal least(String key) {
        return content.penalties().stream()
                .filter(p -> p.key().equals(key) && p.minPoints() != null)
                .map(PenaltyRule::minPoints)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private boolean tooLittle(EnterFigure asked) {
        return asked.points() != null && asked.points().compareTo(least(asked.key())) < 0;
    }

    private static boolean within(BigDecimal value, BigDecimal most) {
        return value == null || value.signum() >= 0 && value.compareTo(most) <= 0 && value.scale() <= 6;
    }
}
