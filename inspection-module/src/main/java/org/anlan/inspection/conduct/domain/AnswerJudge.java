package org.anlan.inspection.conduct.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.platform.InvalidInput;

/** Judges an answer by its item: whether it fits the answer type, whether it conforms, and the points it earns. */
public final class AnswerJudge {

    public static final String NOT_APPLICABLE = Verdict.NOT_APPLICABLE.name();
    private static final int LONGEST_TEXT = 2000;

    private AnswerJudge() {}

    /** @param points earned, or null when the item is not scored or does not apply */
    public record Judgement(Verdict verdict, BigDecimal points) {}

    /** @throws InvalidInput (value, answer_type) when the value does not fit */
    public static Judgement judge(NodeFacts item, String value, String note) {
        new InvalidInput.Collector()
                .requireText("value", value, LONGEST_TEXT)
                .optionalText("note", note, 1000)
                .rejectIf(NOT_APPLICABLE.equals(value) && (note == null || note.isBlank()), "note", "reason_required")
                .throwIfAny();
        if (NOT_APPLICABLE.equals(value)) {
            return new Judgement(Verdict.NOT_APPLICABLE, null);
        }
        return switch (item.answerType()) {
            case CONFORMITY -> fixed(item, value, Verdict.CONFORMING.name(), Verdict.NONCONFORMING.name());
            case YES_NO -> fixed(item, value, "YES", "NO");
            case PHOTO -> fixed(item, value, "PHOTO", Verdict.NONCONFORMING.name());
            case TEXT -> new Judgement(Verdict.NOTED, null);
            case CHOICE -> choice(item, value);
            case NUMBER -> conforms(item, within(item, number(value)));
            case SCORE -> score(item, number(value));
        };
    }

    private static Judgement fixed(NodeFacts item, String value, String good, String bad) {
        if (!Set.of(good, bad).contains(value)) {
            throw InvalidInput.of("value", "answer_type", item.answerType());
        }
        return conforms(item, good.equals(value));
    }

    private static Judgement choice(NodeFacts item, String value) {
        if (!item.choices().contains(value)) {
            throw InvalidInput.of("value", "answer_type", item.answerType());
        }
        return conforms(item, item.accepted().contains(value));
    }

    private static Judgement conforms(NodeFacts item, boolean conforming) {
        return new Judgement(
                conforming ? Verdict.CONFORMING : Verdict.NONCONFORMING, conforming ? item.weight() : BigDecimal.ZERO);
    }

    private static Judgement score(NodeFacts item, BigDecimal given) {
        if (given.signum() < 0 || given.compareTo(item.high()) > 0) {
            throw InvalidInput.of("value", "out_of_range", 0, item.high());
        }
        boolean enough = item.low() == null ? given.signum() > 0 : given.compareTo(item.low()) >= 0;
        BigDecimal points = item.weight().multiply(given).divide(item.high(), 4, RoundingMode.HALF_UP);
        return new Judgement(enough ? Verdict.CONFORMING : Verdict.NONCONFORMING, points);
    }

    private static boolean within(NodeFacts item, BigDecimal measured) {
        return (item.low() == null || measured.compareTo(item.low()) >= 0)
                && (item.high() == null || measured.compareTo(item.high()) <= 0);
    }

    private static BigDecimal number(String value) {
        if (!value.strip().matches("[-+]?\\d{1,12}(\\.\\d{1,6})?")) {
            throw InvalidInput.of("value", "number", value);
        }
        return new BigDecimal(value.strip());
    }
}
