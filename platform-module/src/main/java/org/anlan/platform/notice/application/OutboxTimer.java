package org.anlan.platform.notice.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.anlan.platform.log.RequestLog;

/** Empties the outbox every five seconds, on every node. */
@Startup
@Singleton
@DependsOn("PlatformStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {
    /** Then other timers get their turn. */
    private static final int MOST_AT_ONCE = 200;

    @Inject
    OutboxDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "outbox")
    void deliver() {
        RequestLog.run("job-outbox", this::deliverDue);
    }

    private void deliverDue() {
        int delivered = 0;
        while (delivered < MOST_AT_ONCE && delivery.deliverNext()) {
            delivered++;
        }
    }
}
