package org.anlan.risk.review.application;

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

/** Looks for reviews that come due, on every node, four times an hour. */
@Singleton
@DependsOn("RiskStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewSweep {
    @Inject
    ReviewReminders reminders;

    @Inject
    CallerContext context;

    @Schedule(hour = "*", minute = "3/15", second = "10", persistent = false, info = "reviews of risks")
    @ActivateRequestContext
    public void sweep() {
        context.asSystem(() -> {
            while (reminders.remindOfSome() > 0) {
                // the next batch
            }
            return null;
        });
    }
}
