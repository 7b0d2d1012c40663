package org.anlan.servicedesk.sla.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.database.SchemaState;
import org.anlan.platform.job.JobGate;
import org.anlan.servicedesk.application.ServiceDeskStartup;

/**
 * Looks twice a minute, on every node, which deadlines have come, which suspensions are over, and which tickets must be
 * replayed because a policy or a calendar changed. Goes on until nothing is left.
 */
@Singleton
@DependsOn("ServiceDeskStartup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlaSweep {
    @Inject
    SlaSweepBatch batch;

    @Inject
    SlaReplays replays;

    @Inject
    CallerContext context;

    @Inject
    SchemaState schemas;

    @Inject
    JobGate gate;

    @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false, info = "service levels")
    void sweepInTime() {
        if (gate.isOpen() && schemas.migrated().contains(ServiceDeskStartup.SCHEMA)) {
            sweep();
        }
    }

    /** @return how many stages were reported, tickets resumed and tickets replayed */
    public int sweep() {
        return context.asSystem(() -> replayAll() + resumeAll() + reportAll());
    }

    private int replayAll() {
        replays.noticeChangedCalendars();
        int done = 0;
        for (int some = replays.replaySome(); some > 0; some = replays.replaySome()) {
            done += some;
        }
        return done;
    }

    private int resumeAll() {
        List<String> over = batch.overdueSuspensions();
        over.forEach(batch::resume);
        return over.size();
    }

    private int reportAll() {
        int done = 0;
        for (int some = batch.reportSome(); some > 0; some = batch.reportSome()) {
            done += some;
        }
        return done;
    }
}
