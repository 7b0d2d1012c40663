package org.anlan.inspection.finding.application;

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
import org.anlan.platform.job.TimedWork;

/** Every quarter of an hour on every node: an overdue finding becomes the duty of the next level, once a level. */
@Singleton
@DependsOn("InspectionStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FindingEscalation implements TimedWork {

    @Inject
    OverdueFindings overdue;

    @Inject
    CallerContext context;

    @Inject
    JobGate gate;

    @Schedule(hour = "*", minute = "*/15", second = "50", persistent = false)
    @ActivateRequestContext
    void escalateInTime() {
        if (gate.isOpen()) {
            catchUp();
        }
    }

    @Override
    public String code() {
        return "findings";
    }

    @Override
    @ActivateRequestContext
    public void catchUp() {
        context.asSystem(() -> {
            while (overdue.escalateSome() > 0) {
                // until nothing is left that another node does not have in hand
            }
            return null;
        });
    }
}
