package org.anlan.platform.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.people.Deputies;
import org.anlan.platform.time.BusinessZone;

/** What every command needs: who acts, whether they may, when it is, and where it is written down. */
@Dependent
public class Desk {
    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Deputies deputies;

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

    /** Logins of those the caller stands in for today. */
    public Set<String> actsFor() {
        return deputies.actsFor(login(), today());
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
