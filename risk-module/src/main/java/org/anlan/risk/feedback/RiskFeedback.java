package org.anlan.risk.feedback;

import jakarta.ejb.Local;

/**
 * Door: what comes back to a risk. Findings count against its measures; tickets of linked categories propose a higher
 * likelihood, and a person decides. Reading needs {@code risk.read}, changing {@code risk.edit}.
 */
@Local
public interface RiskFeedback {
    /** @throws org.anlan.platform.NotFound no such risk in the caller's scope */
    Feedback of(String riskNumber);

    /**
     * Links a ticket category, or changes how many tickets in how many days propose a higher likelihood.
     *
     * @throws org.anlan.platform.InvalidInput tickets outside 2..1000, days outside 1..366
     */
    void watch(WatchCategory command);

    /** @throws org.anlan.platform.NotFound the category is not linked */
    void unwatch(String riskNumber, String categoryCode);

    /**
     * Accepting assesses the risk with the proposed rating, the tickets as basis; both start the count of tickets again.
     *
     * @throws org.anlan.platform.InvalidInput rejected without a reason
     * @throws org.anlan.platform.RuleBroken {@code proposal.decided}; {@code proposal.outdated}: the risk is rated as
     *     high by now; {@code risk.locked}: accepted while it is with a reviewer
     */
    void decide(DecideProposal command);

    /** @param categoryName its name today; @param tickets 2 to 1000; @param days calendar days, 1 to 366 */
    record WatchCategory(String riskNumber, String categoryCode, String categoryName, int tickets, int days) {}

    /** @param reason needed to reject, added to the basis when accepted */
    record DecideProposal(String riskNumber, long expectedVersion, long id, ProposalAction action, String reason) {}
}
