package org.anlan.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.audit.application.AuditSeals;
import org.anlan.platform.idempotency.application.IdempotencyKeys;
import org.anlan.platform.log.RequestLog;

/**
 * The platform's regular jobs. They run on every node; the database sees to it that two nodes do not get into each
 * other's way. Revoked and expired tokens, closed duties and read notices are kept: they are history.
 */
@Startup
@Singleton
@DependsOn("PlatformStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformJobs {
    private static final Logger LOG = RequestLog.of(PlatformJobs.class);

    @Inject
    AuditSeals seals;

    @Inject
    IdempotencyKeys keys;

    /** What a former run left unsealed. */
    @PostConstruct
    void start() {
        seal();
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "audit seals")
    void seal() {
        RequestLog.run("job-audit-seal", seals::seal);
    }

    @Schedule(hour = "*", minute = "17", persistent = false, info = "idempotency keys")
    void forgetIdempotencyKeys() {
        RequestLog.run(
                "job-idempotency", () -> LOG.log(Level.FINE, "{0} idempotency keys forgotten", keys.forgetOld()));
    }
}
