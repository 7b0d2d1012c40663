package org.anlan.risk.letter.domain;

import java.util.List;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.letter.EvaluationRow;
import org.anlan.risk.letter.LetterAction;

/** Separation of persons: nobody judges the own letter, three different people evaluate, and none of them decides. */
public final class LetterPersons {
    private final Parties parties;
    private final List<LetterEvaluation> evaluations;

    LetterPersons(Parties parties, List<LetterEvaluation> evaluations) {
        this.parties = parties;
        this.evaluations = evaluations;
    }

    /** Whether it is the bound party's own business. */
    public static boolean ofParty(LetterAction action) {
        return switch (action) {
            case COUNTERSIGN, DECLINE, SELF_EVALUATE, OBJECT -> true;
            default -> false;
        };
    }

    /** @throws RuleBroken this person may not, whatever permissions they hold */
    public void require(LetterAction action, String by) {
        String refusal = refusal(action, by);
        if (refusal != null) {
            throw new RuleBroken(refusal, by);
        }
    }

    public boolean allows(LetterAction action, String by) {
        return refusal(action, by) == null;
    }

    public boolean isParty(String login) {
        return parties.isParty(login);
    }

    private String refusal(LetterAction action, String by) {
        if (ofParty(action)) {
            return parties.isParty(by) ? null : "letter.not_the_party";
        }
        return switch (action) {
            case ISSUE, WITHDRAW -> parties.isIssuer(by) ? null : "letter.not_the_issuer";
            case REVISE, VOID -> null;
            case DEPARTMENT_EVALUATE -> others(by, EvaluationRow.Stage.SUPERIOR);
            case DECIDE -> others(by, EvaluationRow.Stage.SUPERIOR, EvaluationRow.Stage.DEPARTMENT);
            default -> parties.isParty(by) ? "letter.own_letter" : null;
        };
    }

    private String others(String by, EvaluationRow.Stage... earlier) {
        if (parties.isParty(by)) {
            return "letter.own_letter";
        }
        boolean same = evaluations.stream().anyMatch(e -> List.of(earlier).contains(e.stage()) && e.by().equals(by));
        return same ? "letter.another_evaluator" : null;
    }
}
