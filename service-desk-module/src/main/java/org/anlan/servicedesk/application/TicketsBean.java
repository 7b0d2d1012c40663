package org.anlan.servicedesk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.complaint.application.WordingRule;
import org.anlan.servicedesk.customer.application.KnownCustomers;
import org.anlan.servicedesk.domain.FactLimits;
import org.anlan.servicedesk.domain.Texts;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.hazard.application.Hazards;
import org.anlan.servicedesk.sla.application.FirstResponse;
import org.anlan.servicedesk.sla.application.SlaClocks;
import org.anlan.servicedesk.sla.domain.StepClock;

/** What is known of tickets, behind the door. */
@Stateless
public class TicketsBean implements Tickets {
    @Inject
    TicketRepository tickets;

    @Inject
    RuleBook ruleBook;

    @Inject
    SlaClocks clocks;

    @Inject
    TicketRights rights;

    @Inject
    TicketWork work;

    @Inject
    TicketNews news;

    @Inject
    Hazards hazards;

    @Inject
    WordingRule wordings;

    @Inject
    FirstResponse firstResponse;

    @Inject
    KnownCustomers customers;

    @Inject
    TicketIntake intake;

    @Inject
    Desk desk;

    @Override
    @Command
    public Registered register(RegisterTicket command) {
        desk.access().require(TicketPermission.REGISTER);
        return intake.take(command, null, desk.now());
    }

    @Override
    @Command
    public void change(ChangeTicket command) {
        Ticket ticket = tickets.lock(command.number());
        rights.require(ticket, TicketPermission.REGISTER);
        StaleVersion.require(TicketRepository.KIND, command.number(), command.expectedVersion(), ticket.version());
        TicketFacts facts = command.facts();
        customers.check(facts, FactLimits.of(facts)).throwIfAny();
        String category = Texts.stripped(facts.categoryCode());
        Priority priority = facts.rank().asPriority();
        boolean retargeted = priority != ticket.priority() || !Objects.equals(category, ticket.categoryCode());
        Map<String, Object> before = ticket.facts();
        TicketRules rules = Objects.equals(category, ticket.categoryCode())
                ? ruleBook.rules(ticket.kindCode(), category, priority)
                : ruleBook.forNew(ticket.kindCode(), category, priority);
        boolean sorted = rules.complaint() && ticket.categoryCode() == null && category != null;
        ticket.change(facts, desk.now());
        if (retargeted) {
            List<StepClock> steps = clocks.note(ticket, rules.targets(), null, desk.now(), desk.login(), null);
            work.follow(ticket, rules.steps(), steps);
        }
        tickets.flush();
        if (sorted) {
            news.complaint(ticket, rules);
        }
        desk.record(AuditEntry.changed(
                "ticket.changed", TicketRepository.KIND, ticket.number(), before, ticket.facts(), null));
    }

    @Override
    @Command
    public void comment(AddComment command) {
        new InvalidInput.Collector()
                .requireText("text", command.text(), FactLimits.LONG)
                .throwIfAny();
        Ticket ticket = tickets.lock(command.number());
        if (command.internal()) {
            rights.require(ticket, TicketPermission.WRITE_NOTES);
        } else {
            rights.require(ticket, TicketPermission.REGISTER, TicketPermission.WORK);
            wordings.requireFreeReply(ticket);
        }
        Instant now = desk.now();
        tickets.addComment(
                ticket, now, desk.login(), command.internal(), command.text().strip());
        if (!command.internal()) {
            firstResponse.answered(ticket, now, desk.login());
        }
        tickets.flush();
        desk.record(AuditEntry.act(
                command.internal() ? "ticket.noted" : "ticket.replied", TicketRepository.KIND, ticket.number(), null));
    }

    @Override
    @Command
    public void logTime(LogTime command) {
        Ticket ticket = tickets.lock(command.number());
        rights.require(ticket, TicketPermission.WORK, TicketPermission.REGISTER);
        Map<String, Object> before = ticket.facts();
        ticket.spend(command.minutes(), desk.now());
        tickets.addWork(ticket, desk.now(), desk.login(), command.minutes(), Texts.stripped(command.note()));
        tickets.flush();
        desk.record(AuditEntry.changed(
                "ticket.time_logged", TicketRepository.KIND, ticket.number(), before, ticket.facts(), command.note()));
    }

    @Override
    @Command
    public void escalate(String number, long expectedVersion, boolean raised, String reason) {
        Ticket ticket = tickets.lock(number);
        rights.require(ticket, TicketPermission.REGISTER, TicketPermission.DISPATCH);
        StaleVersion.require(TicketRepository.KIND, number, expectedVersion, ticket.version());
        Map<String, Object> before = ticket.facts();
        ticket.escalate(raised, desk.now());
        tickets.flush();
        desk.record(AuditEntry.changed(
                raised ? "ticket.escalated" : "ticket.deescalated",
                TicketRepository.KIND,
                number,
                before,
                ticket.facts(),
                Texts.stripped(reason)));
        if (raised) {
            String sender =
                    ticket.assignment() == null ? null : ticket.assignment().by();
            work.tell(ticket, "ticket.escalated", desk.login(), ticket.assigneeLogin(), sender);
        }
    }

    @Override
    @Command
    public void link(LinkTicket command) {
        hazards.link(command);
    }

    @Override
    @Command
    public String reportHazard(ReportHazard command) {
        return hazards.report(command);
    }
}
