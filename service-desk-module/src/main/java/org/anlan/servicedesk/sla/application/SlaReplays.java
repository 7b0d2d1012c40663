package org.anlan.servicedesk.sla.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.application.TicketWork;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.domain.Ticket;

/** Computes the deadlines of open tickets anew after a policy or a calendar changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SlaReplays {
    private static final int BATCH = 100;

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    Calendars calendars;

    @Inject
    SlaClocks clocks;

    @Inject
    RuleBook ruleBook;

    @Inject
    TicketWork work;

    @Inject
    Desk desk;

    /** A calendar whose version nobody has seen yet concerns every open ticket that counts by it. */
    public void noticeChangedCalendars() {
        for (CalendarDetails calendar : calendars.all()) {
            int changed = em.createNativeQuery("insert into service_desk.sla_calendar_seen values (?1, ?2)"
                            + " on conflict (calendar_code) do update set version = excluded.version"
                            + " where sla_calendar_seen.version <> excluded.version")
                    .setParameter(1, calendar.code())
                    .setParameter(2, calendar.version())
                    .executeUpdate();
            if (changed == 1) {
                em.createNativeQuery("insert into service_desk.sla_replay select distinct d.ticket_id"
                                + " from service_desk.sla_deadline d join service_desk.ticket t on t.id = d.ticket_id"
                                + " where d.calendar_code = ?1 and t.status not in ('CLOSED', 'INVALID')"
                                + " on conflict do nothing")
                        .setParameter(1, calendar.code())
                        .executeUpdate();
            }
        }
    }

    /** Open tickets a changed policy may concern: all of them, since another policy may have become the nearest. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void afterPolicyChange() {
        em.createNativeQuery("insert into service_desk.sla_replay select id from service_desk.ticket"
                        + " where status not in ('CLOSED', 'INVALID') on conflict do nothing")
                .executeUpdate();
    }

    /** @return how many tickets were taken; 0 when none are left that no other node works on */
    public int replaySome() {
        List<?> ids = em.createNativeQuery("delete from service_desk.sla_replay where ticket_id in (select ticket_id"
                        + " from service_desk.sla_replay order by ticket_id limit " + BATCH + " for update skip locked)"
                        + " returning ticket_id")
                .getResultList();
        ids.forEach(id -> replay(((Number) id).longValue()));
        return ids.size();
    }

    private void replay(long id) {
        Ticket ticket = em.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ticket.status().isOpen()) {
            TicketRules rules = ruleBook.rules(ticket.kindCode(), ticket.categoryCode(), ticket.priority());
            var steps = clocks.note(ticket, rules.targets(), null, desk.now(), desk.login(), null);
            em.flush();
            work.follow(ticket, rules.steps(), steps);
        }
    }
}
