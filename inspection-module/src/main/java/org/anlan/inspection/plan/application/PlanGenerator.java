package org.anlan.inspection.plan.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.job.JobGate;

/**
 * Plans ahead on every node, every ten minutes. Nodes keep out of each other's way by skipping plans somebody else holds;
 * the key (plan, scheduled day) keeps an inspection single whatever happens. A plan that fails is logged and tried again;
 * it is never disabled, and the others go on.
 */
@Singleton
@DependsOn("InspectionStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanGenerator {

    private static final Logger LOG = Logger.getLogger(PlanGenerator.class.getName());

    @Inject
    PlanKeeper keeper;

    @Inject
    CallerContext context;

    @Inject
    JobGate gate;

    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    @ActivateRequestContext
    void planAheadInTime() {
        if (gate.isOpen()) {
            planAhead();
        }
    }

    @ActivateRequestContext
    public void planAhead() {
        context.asSystem(() -> {
            keeper.activePlans().forEach(this::plan);
            return null;
        });
    }

    private void plan(String number) {
        try {
            int changes = keeper.keep(number);
            if (changes > 0) {
                LOG.log(Level.INFO, "plan {0}: {1} inspections planned", new Object[] {number, changes});
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "plan " + number + " could not be planned ahead; it is tried again", e);
        }
    }
}
