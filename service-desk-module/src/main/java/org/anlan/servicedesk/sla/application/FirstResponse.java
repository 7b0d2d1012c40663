package org.anlan.servicedesk.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.domain.LedgerEntry;

/** What is written to the customer before anybody accepts the ticket is the first response. */
@Dependent
public class FirstResponse {
    @Inject
    SlaClocks clocks;

    @Inject
    RuleBook ruleBook;

    public void answered(Ticket ticket, Instant at, String login) {
        if (ticket.status() == TicketStatus.NEW) {
            TicketRules rules = ruleBook.rules(ticket.kindCode(), ticket.categoryCode(), ticket.priority());
            clocks.note(ticket, rules.targets(), LedgerEntry.Kind.RESPONDED, at, login, null);
        }
    }
}
