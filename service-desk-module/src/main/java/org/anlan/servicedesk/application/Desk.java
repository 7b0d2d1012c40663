package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.people.Deputies;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.domain.Actor;

/** What every command needs: who acts, whether they may, when it is, and where it is written down. */
@Dependent
public class Desk {
    @Inject
    AccessControl access;

    @Inject
    Deputies deputies;

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

    /** The caller, and whom the caller stands in for today. */
    public Actor actor() {
        return new Actor(login(), deputies.actsFor(login(), zone.dateOf(clock.instant())));
    }

    /** As exact as the database keeps it, so that two readings of one instant are equal. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public void record(AuditEntry entry) {
        audit.record(entry);
    }
}
