package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.Tickets.Registered;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.customer.application.KnownCustomers;
import org.anlan.servicedesk.domain.FactLimits;
import org.anlan.servicedesk.domain.Texts;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.application.SlaClocks;
import org.anlan.servicedesk.sla.domain.StepClock;

/** Takes a new ticket in: rules, clocks, number, record, duty and news. */
@Dependent
public class TicketIntake {
    @Inject
    TicketRepository tickets;

    @Inject
    RuleBook ruleBook;

    @Inject
    SlaClocks clocks;

    @Inject
    TicketWork work;

    @Inject
    TicketNews news;

    @Inject
    KnownCustomers customers;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    /**
     * Everything that can be worked out is worked out before the number is taken: the counter of the kind and day stays
     * locked until the transaction ends, and others wait for it.
     *
     * @param reserved number it has already, or null
     */
    public Registered take(RegisterTicket command, String reserved, Instant receivedAt) {
        TicketFacts facts = command.facts();
        TicketRules rules = ruleBook.forNew(
                command.kind(),
                Texts.stripped(facts.categoryCode()),
                facts.rank().asPriority(),
                customers.check(facts, FactLimits.of(facts)));
        List<StepClock> plan = clocks.plan(rules.targets(), receivedAt);
        String unit = desk.access().caller().unitCode();
        String number = reserved == null ? numbering.next(TicketNumbers.kind(rules.kindCode())) : reserved;
        Ticket ticket =
                Ticket.register(number, rules.kindCode(), command.channel(), facts, unit, desk.login(), receivedAt);
        SlaClocks.promise(ticket, plan);
        tickets.add(ticket);
        clocks.open(ticket, rules.targets(), plan, desk.login());
        desk.record(AuditEntry.created("ticket.registered", TicketRepository.KIND, number, ticket.facts()));
        work.begin(ticket, plan);
        news.registered(ticket, rules);
        return new Registered(number, ticket.dueAt(), ticket.version());
    }
}
