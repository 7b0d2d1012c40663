package org.anlan.inspection.plan.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.anlan.platform.job.TimedWork;

/** Inspections that come into the plans' horizon. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanTimedWork implements TimedWork {

    @Inject
    PlanGenerator generator;

    @Override
    public String code() {
        return "plans";
    }

    @Override
    public void catchUp() {
        generator.planAhead();
    }
}
