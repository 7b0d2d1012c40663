package org.anlan.risk;

import jakarta.ejb.Local;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;

/**
 * Door: changes to risks. Each command checks permission ({@code risk.edit} unless said otherwise) and the version the
 * caller saw, and leaves one audit record.
 */
@Local
public interface RiskService {
    /** @return number of the new draft, such as {@code FX-2026-000123} */
    String register(RegisterRisk command);

    /**
     * Replaces the facts. A change of owner or measures of an approved risk takes the approval back (复审).
     *
     * @throws org.anlan.platform.RuleBroken {@code risk.locked}: it is with a reviewer or closed
     */
    void change(ChangeRisk command);

    /** Adds an assessment under the version of the register's scheme in force; another level takes the approval back. */
    Rating assess(AssessRisk command);

    /** What an input would give under the register's scheme now; stores nothing. Null when the register is unrated. */
    Rating preview(String registerNumber, RatingInput input);

    /**
     * SUBMIT, REVISE, CLOSE, REOPEN and REASSESS need {@code risk.edit}; REVIEW and CONFIRM {@code risk.review}; APPROVE
     * {@code risk.approve}; RETURN either, as the state asks. RETURN, CLOSE and REOPEN need a reason.
     *
     * @throws org.anlan.platform.InvalidInput SUBMIT: required columns are empty, all of them named; or no reason
     * @throws org.anlan.platform.RuleBroken {@code risk.illegal_transition}, {@code risk.three_people}
     */
    void act(ActOnRisk command);

    /** @param rating null for not rated yet; @param basis why this rating, or null */
    record RegisterRisk(String registerNumber, RiskFacts facts, RatingInput rating, String basis) {}

    record ChangeRisk(String number, long expectedVersion, RiskFacts facts) {}

    /** @param basis why this rating, or null */
    record AssessRisk(
            String number, long expectedVersion, AssessmentPurpose purpose, RatingInput input, String basis) {}

    /** @param reason needed for RETURN, CLOSE and REOPEN, a note otherwise */
    record ActOnRisk(String number, long expectedVersion, RiskAction action, String reason) {}
}
