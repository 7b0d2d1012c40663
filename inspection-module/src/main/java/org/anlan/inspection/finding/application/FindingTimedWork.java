package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.anlan.platform.job.TimedWork;

/** Findings that become overdue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FindingTimedWork implements TimedWork {

    @Inject
    FindingEscalation escalation;

    @Override
    public String code() {
        return "findings";
    }

    @Override
    public void catchUp() {
        escalation.escalate();
    }
}
