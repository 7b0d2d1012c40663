package org.anlan.web.rest.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.RiskQueries;

/** Records of other modules that a ticket is linked to: a link that leads nowhere helps nobody. */
@RequestScoped
public class LinkTargets {
    @Inject
    Findings findings;

    @Inject
    RiskQueries risks;

    /**
     * @throws org.anlan.platform.NotFound no such finding in the caller's scope
     * @throws InvalidInput at {@code targetNumber}: no such risk, in whose scope ever
     */
    void requireKnown(String kind, String number) {
        if (number == null || number.isBlank()) {
            return;
        }
        if ("finding".equals(kind)) {
            findings.details(number.strip());
        } else if ("risk".equals(kind) && !risks.exists(number.strip())) {
            throw InvalidInput.of("targetNumber", "risk_not_found", number.strip());
        }
    }
}
