package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.domain.Texts;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.application.SlaClocks;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;
import org.anlan.servicedesk.sla.domain.StepClock;

/** What every step has in common: load, may, version, verb, clocks, audit, duties. */
@Dependent
class TicketStep {
    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    @Inject
    RuleBook ruleBook;

    @Inject
    SlaClocks clocks;

    @Inject
    TicketWork work;

    @Inject
    Desk desk;

    /** @param entry what the step means to the clocks, or null */
    Ticket take(TicketAction action, Act act, Kind entry, Verb verb) {
        return take(action, act, verb, ticket -> entry);
    }

    /** @param entry asked after the verb */
    Ticket take(TicketAction action, Act act, Verb verb, Function<Ticket, Kind> entry) {
        Ticket ticket = tickets.lock(act.number());
        rights.require(ticket, TicketPermission.READ);
        StaleVersion.require(TicketRepository.KIND, act.number(), act.expectedVersion(), ticket.version());
        rights.require(ticket, action);
        TicketRules rules = ruleBook.rules(ticket.kindCode(), ticket.categoryCode(), ticket.priority());
        Map<String, Object> before = ticket.facts();
        Instant now = desk.now();
        Instant allowedUntil = ticket.pause() == null ? now : ticket.pause().until();
        verb.act(ticket, rules, now);
        String note = Texts.stripped(act.reason());
        Kind line = entry.apply(ticket);
        if (allowedUntil.isBefore(now)) {
            // a pause ends when it was allowed to, however late somebody looks
            clocks.note(ticket, rules.targets(), Kind.RESUMED, allowedUntil, desk.login(), null);
            line = line == Kind.RESUMED ? null : line;
        }
        List<StepClock> steps = clocks.note(ticket, rules.targets(), line, now, desk.login(), note);
        tickets.flush();
        desk.record(AuditEntry.changed(
                "ticket." + action.name().toLowerCase(Locale.ROOT),
                TicketRepository.KIND,
                ticket.number(),
                before,
                ticket.facts(),
                note));
        work.follow(ticket, rules.steps(), steps);
        return ticket;
    }

    /** One verb of the ticket. */
    @FunctionalInterface
    interface Verb {
        void act(Ticket ticket, TicketRules rules, Instant at);
    }
}
