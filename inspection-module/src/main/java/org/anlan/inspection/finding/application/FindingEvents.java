package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.domain.AssignmentColumns;
import org.anlan.inspection.finding.domain.ClosingColumns;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.FindingAccepted;
import org.anlan.platform.event.FindingAssigned;
import org.anlan.platform.event.FindingClosed;
import org.anlan.platform.event.FindingRegistered;
import org.anlan.platform.event.FindingRejected;
import org.anlan.platform.event.FindingReopened;
import org.anlan.platform.event.ModuleEvent;

/** Tells the other modules what happened to findings. */
@Dependent
class FindingEvents {

    private static final NewRating NO_RATING = new NewRating(null, null, null, null, null);

    @Inject
    Event<ModuleEvent> events;

    @Inject
    Desk desk;

    void registered(Finding f) {
        events.fire(new FindingRegistered(
                UUID.randomUUID(),
                desk.now(),
                f.number(),
                f.title(),
                f.unitCode(),
                f.source().name(),
                f.sourceNumber(),
                f.riskNumber(),
                f.controlPointKey(),
                level(f),
                f.repeatedOf()));
    }

    void assigned(Finding f) {
        AssignmentColumns assignment = f.assignment().orElseThrow();
        events.fire(new FindingAssigned(
                UUID.randomUUID(),
                desk.now(),
                f.number(),
                f.title(),
                level(f),
                f.unitCode(),
                assignment.responsibleLogin(),
                assignment.acceptorLogin(),
                assignment.dueOn(),
                f.riskNumber(),
                f.sourceNumber()));
    }

    void closed(Finding f) {
        NewRating rating = f.closing().flatMap(ClosingColumns::rating).orElse(NO_RATING);
        events.fire(new FindingClosed(
                UUID.randomUUID(),
                desk.now(),
                f.number(),
                f.title(),
                level(f),
                f.unitCode(),
                f.riskNumber(),
                f.controlPointKey(),
                rating.likelihood(),
                rating.severity(),
                desk.login(),
                f.source().name(),
                f.sourceNumber(),
                rating.exposure(),
                rating.consequence(),
                rating.level(),
                f.closing().map(ClosingColumns::acceptedBy).orElse(null)));
    }

    void accepted(Finding f) {
        NewRating rating = f.closing().flatMap(ClosingColumns::rating).orElse(NO_RATING);
        events.fire(new FindingAccepted(
                UUID.randomUUID(),
                desk.now(),
                f.number(),
                f.riskNumber(),
                rating.likelihood(),
                rating.severity(),
                rating.exposure(),
                rating.consequence(),
                rating.level(),
                desk.login()));
    }

    void reopened(Finding f) {
        events.fire(new FindingReopened(UUID.randomUUID(), desk.now(), f.number(), f.riskNumber()));
    }

    void rejected(Finding f, String outcome) {
        events.fire(new FindingRejected(
                UUID.randomUUID(),
                desk.now(),
                f.number(),
                outcome,
                f.duplicateOf(),
                f.lastReason(),
                f.source().name(),
                f.sourceNumber()));
    }

    private static String level(Finding f) {
        return f.level() == null ? null : f.level().name();
    }
}
