package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.domain.Reporter;
import org.anlan.platform.event.HazardReported;
import org.anlan.platform.idempotency.SeenEvents;

/** Registers hazards that other modules came upon, in their transaction: both records come to be, or neither. */
@Stateless
public class ReportedHazards {

    @Inject
    SeenEvents seen;

    @Inject
    FindingIntake intake;

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void register(@Observes HazardReported hazard) {
        if (!seen.isNew("inspection.finding", hazard)) {
            return;
        }
        FindingFacts facts = new FindingFacts(
                hazard.title(),
                hazard.description(),
                hazard.place(),
                hazard.unitCode(),
                FindingSource.valueOf(hazard.source()),
                hazard.sourceNumber(),
                null,
                null,
                null,
                null,
                hazard.riskNumber(),
                null);
        intake.take(facts, Reporter.person(hazard.reporterLogin()), false);
    }
}
