package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.time.BusinessZone;

/** What every command needs: who acts, whether they may, when it is, and where it is written down. */
@Dependent
public class Desk {
    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    public AccessControl access() {
        return access;
    }

    public String login() {
        return access.caller().login();
    }

    /** As exact as the database keeps it, so that two readings of one instant are equal. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public BusinessZone zone() {
        return zone;
    }

    public LocalDate today() {
        return zone.dateOf(clock.instant());
    }

    public void record(AuditEntry entry) {
        audit.record(entry);
    }
}
