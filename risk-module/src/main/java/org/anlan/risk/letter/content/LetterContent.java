package org.anlan.risk.letter.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter says, without whom it binds.
 *
 * @param fullScore what weights or parts are meant to sum to
 * @param awardFrom total from which the letter is eligible for an award (never an award by itself), or null
 * @param copies how many are printed, 1 to 9
 * @param signatures words under the lines where people sign
 */
public record LetterContent(
        String title,
        String company,
        String purpose,
        List<ClauseGroup> clauses,
        BigDecimal fullScore,
        List<ScorePart> parts,
        List<LetterItem> items,
        List<BonusRule> bonuses,
        List<PenaltyRule> penalties,
        List<ZeroTarget> zeroTargets,
        BigDecimal awardFrom,
        List<Grade> grades,
        int copies,
        List<String> signatures) {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public LetterContent {
        clauses = List.copyOf(clauses);
        fullScore = fullScore == null ? HUNDRED : fullScore;
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        bonuses = List.copyOf(bonuses);
        penalties = List.copyOf(penalties);
        zeroTargets = List.copyOf(zeroTargets);
        grades = List.copyOf(grades);
        signatures = List.copyOf(signatures);
    }

    /** An empty letter to be written by hand. */
    public static LetterContent blank(String title) {
        return new LetterContent(
                title, null, null, List.of(), HUNDRED, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), 2, List.of());
    }

    /** Keys of all that is scored, in their order. */
    public List<String> keys() {
        return Stream.of(
                        items.stream().map(LetterItem::key),
                        parts.stream().map(ScorePart::key),
                        bonuses.stream().map(BonusRule::key),
                        penalties.stream().map(PenaltyRule::key),
                        zeroTargets.stream().map(ZeroTarget::key))
                .flatMap(keys -> keys)
                .toList();
    }

    public LetterContent withItems(List<LetterItem> changed) {
        return new LetterContent(
                title,
                company,
                purpose,
                clauses,
                fullScore,
                parts,
                changed,
                bonuses,
                penalties,
                zeroTargets,
                awardFrom,
                grades,
                copies,
                signatures);
    }

    public LetterContent withGrades(List<Grade> changed) {
        return new LetterContent(
                title,
                company,
                purpose,
                clauses,
                fullScore,
                parts,
                items,
                bonuses,
                penalties,
                zeroTargets,
                awardFrom,
                changed,
                copies,
                signatures);
    }
}
