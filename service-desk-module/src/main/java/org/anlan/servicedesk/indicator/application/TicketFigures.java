package org.anlan.servicedesk.indicator.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.people.Units;
import org.anlan.platform.time.BusinessZone;

/**
 * Counts tickets of a period. A ticket belongs to the unit that works on it, else to the one it was registered for; a
 * person answers for what was assigned to them, else for what they accepted or registered.
 */
@Dependent
class TicketFigures {

    private static final String UNIT = "coalesce(t.assigned_unit, t.unit_code)";
    private static final String PERSON = "coalesce(t.assignee_login, t.accepted_by, t.registered_by)";
    private static final String WORDS = "concat_ws(' ', t.subject, t.description, c.name)";
    private static final String FROM =
            " from service_desk.ticket t join service_desk.ticket_kind k on k.code = t.kind_code"
                    + " left join service_desk.ticket_category c on c.code = t.category_code";
    private static final String VALID = " where t.status <> 'INVALID' and t.duplicate_of is null";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    /** @param at column of the instant that must lie in the period; @param of which tickets; @param fulfilled which count */
    Measurement rate(MeasureScope scope, String at, String of, String fulfilled, String explanation) {
        Object[] row = row("count(*) filter (where " + fulfilled + "), count(*)", "", scope, at, of);
        return Measurement.rate(whole(row[0]), whole(row[1]), explanation);
    }

    Measurement count(MeasureScope scope, String at, String of) {
        return Measurement.count(whole(row("count(*), 0", "", scope, at, of)[0]), "ticket_count");
    }

    /**
     * Promises of a step that were to be kept in the period: those kept, those whose time is over while they were owed,
     * and those that closing by force broke. Kept in time means within the customer's clock, which never stands still.
     */
    Measurement promises(MeasureScope scope, String step) {
        String deadlines = " join service_desk.sla_deadline d on d.ticket_id = t.id and d.step = '" + step + "'";
        Object[] row = row(
                "count(*) filter (where d.met_at <= d.customer_due_at), count(*)",
                deadlines,
                scope,
                "d.customer_due_at",
                "(d.met_at is not null or d.customer_due_at <= least(d.voided_at, :now)"
                        + " or d.voided_at is not null and t.closed_by_force)");
        return Measurement.rate(whole(row[0]), whole(row[1]), "ticket_promises");
    }

    /** Mean of the time between two instants, by the clock on the wall. */
    Measurement mean(MeasureScope scope, String from, String until, int seconds, String join, String explanation) {
        Object[] row = row(
                "coalesce(sum(extract(epoch from " + until + " - " + from + ") / " + seconds + "), 0), count(*)",
                join,
                scope,
                "t.received_at",
                until + " is not null");
        BigDecimal sum = new BigDecimal(row[0].toString()).setScale(1, RoundingMode.HALF_UP);
        return Measurement.mean(sum, whole(row[1]), explanation);
    }

    /** Mean of a number that some tickets carry. */
    Measurement meanOf(MeasureScope scope, String at, String number, String explanation) {
        Object[] row = row("coalesce(sum(" + number + "), 0), count(*)", "", scope, at, number + " is not null");
        return Measurement.mean(new BigDecimal(row[0].toString()), whole(row[1]), explanation);
    }

    /** Counts what lies in the period and scope; {@link CountedTickets} lists it instead. */
    Object[] row(String figures, String join, MeasureScope scope, String at, String of) {
        Query query = em.createNativeQuery("select " + figures + counted(join, scope, at, of));
        Map<String, Object> values = values(scope);
        query.getParameters().forEach(p -> query.setParameter(p.getName(), values.get(p.getName())));
        return (Object[]) query.getSingleResult();
    }

    static String counted(String join, MeasureScope scope, String at, String of) {
        return FROM + join + VALID + " and " + of + " and " + at + " >= :from and " + at + " < :until" + within(scope);
    }

    /** By the names that the conditions use. */
    Map<String, Object> values(MeasureScope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", zone.startOf(scope.period().from()));
        values.put("until", zone.startOf(scope.period().until().plusDays(1)));
        values.put("now", clock.instant());
        values.put("units", scope.unitCode() == null ? "" : String.join(" ", units.subtree(scope.unitCode())));
        values.put("login", scope.login());
        values.put("topic", scope.topic());
        return values;
    }

    private static String within(MeasureScope scope) {
        return (scope.unitCode() == null ? "" : " and " + UNIT + " = any(string_to_array(:units, ' '))")
                + (scope.login() == null ? "" : " and " + PERSON + " = :login")
                + (scope.topic() == null ? "" : " and position(lower(:topic) in lower(" + WORDS + ")) > 0");
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
