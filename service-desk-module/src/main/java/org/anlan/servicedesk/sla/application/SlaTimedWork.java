package org.anlan.servicedesk.sla.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.anlan.platform.job.TimedWork;

/** Deadlines that come and suspensions that end. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlaTimedWork implements TimedWork {
    @Inject
    SlaSweep sweep;

    @Override
    public String code() {
        return "service-levels";
    }

    @Override
    public void catchUp() {
        sweep.sweep();
    }
}
