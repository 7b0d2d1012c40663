package org.anlan.inspection.checklist.domain;

import java.math.BigDecimal;
import java.util.List;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.platform.InvalidInput;

/** Limits of what a node may say. */
public final class NodeChecks {

    private static final int LONG = 2000;
    private static final int SHORT = 200;
    private static final int MOST_CHOICES = 30;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    private NodeChecks() {}

    /** What {@link #check} would refuse. */
    public static List<InvalidInput.FieldError> problems(NodeFacts facts) {
        try {
            check(facts);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }

    static void check(NodeFacts facts) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(facts.kind() == null, "kind", "required").optionalText("text", facts.text(), LONG);
        if (facts.kind() == NodeKind.SECTION) {
            errors.requireText("text", facts.text(), SHORT);
        }
        errors.optionalText("basis", facts.basis(), LONG)
                .optionalText("authority", facts.authority(), SHORT)
                .optionalText("measureUnit", facts.measureUnit(), 40);
        checkNumbers(facts, errors);
        checkChoices(facts, errors);
        checkFinding(facts.finding(), errors);
        errors.throwIfAny();
    }

    private static void checkNumbers(NodeFacts facts, InvalidInput.Collector errors) {
        BigDecimal weight = facts.weight();
        boolean badWeight = weight != null && (weight.signum() < 0 || weight.compareTo(MOST_POINTS) > 0);
        boolean crossed =
                facts.low() != null && facts.high() != null && facts.low().compareTo(facts.high()) > 0;
        errors.rejectIf(badWeight, "weight", "out_of_range", 0, MOST_POINTS)
                .rejectIf(crossed, "high", "limits_crossed", facts.low(), facts.high());
    }

    private static void checkChoices(NodeFacts facts, InvalidInput.Collector errors) {
        List<String> choices = facts.choices();
        errors.rejectIf(choices.size() > MOST_CHOICES, "choices", "too_many_entries", MOST_CHOICES)
                .rejectIf(!choices.containsAll(facts.accepted()), "accepted", "not_among_choices");
        choices.forEach(choice -> errors.requireText("choices", choice, SHORT));
    }

    private static void checkFinding(FindingTemplate finding, InvalidInput.Collector errors) {
        Integer days = finding.deadlineDays();
        errors.optionalText("finding.text", finding.text(), LONG)
                .optionalText("finding.defectType", finding.defectType(), SHORT)
                .optionalText("finding.ownerLogin", finding.ownerLogin(), 60)
                .rejectIf(days != null && (days < 1 || days > 365), "finding.deadlineDays", "out_of_range", 1, 365);
    }
}
