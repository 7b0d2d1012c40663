package org.anlan.inspection.conduct.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.job.JobGate;

/** Every minute on every node: tells who must inspect what has opened, and records what was missed. */
@Singleton
@DependsOn("InspectionStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InspectionSweep {

    @Inject
    InspectionClock clock;

    @Inject
    CallerContext context;

    @Inject
    JobGate gate;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @ActivateRequestContext
    void sweepInTime() {
        if (gate.isOpen()) {
            sweep();
        }
    }

    @ActivateRequestContext
    public void sweep() {
        context.asSystem(() -> {
            while (clock.announceSome() > 0) {
                // until nothing is left that another node does not have in hand
            }
            while (clock.missSome() > 0) {
                // likewise
            }
            return null;
        });
    }
}
