package org.anlan.risk.letter.domain;

import static org.anlan.risk.letter.LetterStatus.DRAFT;
import static org.anlan.risk.letter.LetterStatus.EVALUATED;
import static org.anlan.risk.letter.LetterStatus.FINAL;
import static org.anlan.risk.letter.LetterStatus.IN_FORCE;
import static org.anlan.risk.letter.LetterStatus.ISSUED;
import static org.anlan.risk.letter.LetterStatus.OBJECTED;
import static org.anlan.risk.letter.LetterStatus.SELF_EVALUATED;
import static org.anlan.risk.letter.LetterStatus.SUPERIOR_EVALUATED;
import static org.anlan.risk.letter.LetterStatus.VOIDED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterStatus;

/** The one table of a letter's life. */
public final class LetterLifecycle {
    private static final Map<LetterStatus, Map<LetterAction, LetterStatus>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(LetterAction.ISSUE, ISSUED, LetterAction.VOID, VOIDED),
            ISSUED,
                    Map.of(
                            LetterAction.COUNTERSIGN, IN_FORCE,
                            LetterAction.DECLINE, DRAFT,
                            LetterAction.WITHDRAW, DRAFT),
            IN_FORCE,
                    Map.of(
                            LetterAction.SELF_EVALUATE, SELF_EVALUATED,
                            LetterAction.REVISE, DRAFT,
                            LetterAction.VOID, VOIDED),
            SELF_EVALUATED,
                    Map.of(LetterAction.SUPERIOR_EVALUATE, SUPERIOR_EVALUATED, LetterAction.SEND_BACK, IN_FORCE),
            SUPERIOR_EVALUATED, Map.of(LetterAction.DEPARTMENT_EVALUATE, EVALUATED),
            EVALUATED, Map.of(LetterAction.OBJECT, OBJECTED, LetterAction.FINALISE, FINAL),
            OBJECTED, Map.of(LetterAction.DECIDE, FINAL),
            FINAL, Map.of(),
            VOIDED, Map.of()));

    private LetterLifecycle() {}

    /** @throws RuleBroken the action does not exist in this state */
    public static LetterStatus next(LetterStatus from, LetterAction action) {
        LetterStatus to = TABLE.get(from).get(action);
        if (to == null) {
            throw new RuleBroken("letter.illegal_transition", from, action);
        }
        return to;
    }

    /** In the order of the actions. */
    public static List<LetterAction> allowedFrom(LetterStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }
}
