package org.anlan.servicedesk.paper.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.Tickets.Registered;
import org.anlan.servicedesk.application.TicketIntake;
import org.anlan.servicedesk.application.TicketNumbers;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.servicedesk.paper.PaperForms;

/** Reserved numbers, behind the door. */
@Stateless
public class PaperFormsBean implements PaperForms {
    private static final int MOST = 50;
    private static final Duration OLDEST = Duration.ofDays(30);
    private static final String OPEN =
            "select number, kind_code, reserved_by, reserved_at from service_desk.ticket_reserved where used_at is null";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Catalogue catalogue;

    @Inject
    TicketIntake intake;

    @Inject
    Desk desk;

    @Override
    @Command
    public List<String> reserve(String kind, int count) {
        desk.access().require(TicketPermission.REGISTER);
        boolean known = catalogue.kinds().stream().anyMatch(k -> k.code().equals(kind));
        new InvalidInput.Collector()
                .requireText("kind", kind, 1)
                .rejectIf(!known && kind != null && !kind.isBlank(), "kind", "unknown_value", kind)
                .rejectIf(count < 1 || count > MOST, "count", "out_of_range", 1, MOST)
                .throwIfAny();
        List<String> numbers = Stream.generate(() -> numbering.next(TicketNumbers.kind(kind)))
                .limit(count)
                .toList();
        numbers.forEach(number -> em.createNativeQuery("insert into service_desk.ticket_reserved"
                        + " (number, kind_code, reserved_by, reserved_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, number)
                .setParameter(2, kind)
                .setParameter(3, desk.login())
                .setParameter(4, desk.now())
                .executeUpdate());
        desk.record(AuditEntry.act("paper.reserved", "paper", numbers.get(0), numbers.get(count - 1)));
        return numbers;
    }

    @Override
    public List<Reserved> open() {
        desk.access().require(TicketPermission.REGISTER);
        return rows(em.createNativeQuery(OPEN + " order by reserved_at, number limit 200", Tuple.class)
                .getResultList());
    }

    @Override
    public Reserved details(String number) {
        desk.access().require(TicketPermission.REGISTER);
        return rows(em.createNativeQuery(OPEN + " and number = ?1", Tuple.class)
                        .setParameter(1, number)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("paper", number));
    }

    @Override
    @Command
    public Registered enter(PaperTicket form) {
        desk.access().require(TicketPermission.REGISTER);
        Instant now = desk.now();
        Instant received = form.receivedAt();
        new InvalidInput.Collector()
                .rejectIf(received == null, "receivedAt", "required")
                .rejectIf(received != null && received.isAfter(now), "receivedAt", "in_future")
                .rejectIf(received != null && received.isBefore(now.minus(OLDEST)), "receivedAt", "too_old", 30)
                .throwIfAny();
        String kind = use(form.number(), now);
        RegisterTicket command = new RegisterTicket(kind, form.channel(), form.facts());
        return intake.take(command, form.number(), received);
    }

    /** @return the kind; of two who enter the same form at once one is refused */
    private String use(String number, Instant now) {
        List<?> kinds = em.createNativeQuery("update service_desk.ticket_reserved set used_at = ?2"
                        + " where number = ?1 and used_at is null returning kind_code")
                .setParameter(1, Objects.requireNonNullElse(number, ""))
                .setParameter(2, now)
                .getResultList();
        return kinds.stream()
                .findFirst()
                .map(String.class::cast)
                .orElseThrow(() -> new RuleBroken("paper.not_reserved", String.valueOf(number)));
    }

    @SuppressWarnings("unchecked")
    private static List<Reserved> rows(List<?> tuples) {
        return ((List<Tuple>) tuples)
                .stream()
                        .map(t -> new Reserved(
                                t.get("number", String.class),
                                t.get("kind_code", String.class),
                                t.get("reserved_by", String.class),
                                t.get("reserved_at", Instant.class)))
                        .toList();
    }
}
