package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.anlan.platform.job.TimedWork;

/** Windows of inspections that open and close. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InspectionTimedWork implements TimedWork {

    @Inject
    InspectionSweep sweep;

    @Override
    public String code() {
        return "inspections";
    }

    @Override
    public void catchUp() {
        sweep.sweep();
    }
}
