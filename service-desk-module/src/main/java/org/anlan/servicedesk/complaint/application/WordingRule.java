package org.anlan.servicedesk.complaint.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.complaint.Complaints.Severity;
import org.anlan.servicedesk.complaint.Complaints.WordingStatus;
import org.anlan.servicedesk.domain.Ticket;

/** Nothing goes out to whom complains severely that was not approved. */
@Dependent
public class WordingRule {
    @Inject
    ComplaintStore store;

    /** @throws RuleBroken {@code complaint.wording_needed}: what is written must be submitted for approval */
    public void requireFreeReply(Ticket ticket) {
        if (needed(ticket)) {
            throw new RuleBroken("complaint.wording_needed", ticket.number());
        }
    }

    /** @throws RuleBroken {@code complaint.wording_missing}: nothing was approved yet, so nobody calls back */
    public void requireApproved(Ticket ticket) {
        if (needed(ticket) && !store.has(ticket.number(), WordingStatus.APPROVED)) {
            throw new RuleBroken("complaint.wording_missing", ticket.number());
        }
    }

    private boolean needed(Ticket ticket) {
        return store.severity(ticket.number()).map(Severity::approval).isPresent();
    }
}
