package org.anlan.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.text.Bigrams;

/** Tickets of the last four hundred days as lines for COPY: nearly all closed, some of the newest still open. */
final class PastTickets {
    static final List<String> TABLES = List.of(
            "service_desk.ticket (id, number, kind_code, category_code, status, channel, priority, subject, description,"
                    + " request, caller_name, caller_phone, place, address, address_key, unit_code, assignee_login,"
                    + " assigned_unit, dispatched_by, registered_by, accepted_by, resolved_by, received_at, resolved_at,"
                    + " closed_at, solution, true_cause, satisfied, due_at, team_due_at, updated_at, search_document)",
            "service_desk.sla_entry (ticket_id, at, kind, login)",
            "service_desk.sla_deadline (ticket_id, step, policy_code, calendar_code, target_minutes, started_at, met_at,"
                    + " team_warn_at, team_due_at, customer_due_at, warned_at, breached_at, customer_breached_at,"
                    + " next_at)",
            "platform.audit_record (at, actor_login, actor_name, source_ip, request_id, action, object_kind,"
                    + " object_number, facts_before, facts_after)",
            "platform.duty (code, object_kind, object_number, title, permission, unit_code, due_at, path, opened_at,"
                    + " closed_at)");

    private static final Duration PAST = Duration.ofDays(400);
    private static final Duration YOUNG = Duration.ofDays(10);
    private static final List<String> OPEN = List.of("NEW", "ACCEPTED", "DISPATCHED", "IN_PROGRESS", "AWAITING_CALL_BACK");
    private static final String ABSENT = "\\N";

    private final Random random = new Random(20261122);
    private final String deskUnit;
    private final String fieldUnit;
    private final Instant now = Instant.now();
    private final Duration step;
    private Instant at;

    /** @param count how many will be asked for, spread over the past */
    PastTickets(String deskUnit, String fieldUnit, int count) {
        this.deskUnit = deskUnit;
        this.fieldUnit = fieldUnit;
        this.at = now.minus(PAST);
        this.step = PAST.minusDays(1).dividedBy(Math.max(1, count));
    }

    /** @param numbers the next number of a kind on the day of an instant */
    Past next(long id, BiFunction<String, Instant, String> numbers) {
        at = at.plus(step);
        Sample sample = Sample.next(random);
        boolean open = at.isAfter(now.minus(YOUNG)) && random.nextInt(100) < 60;
        String status = open ? OPEN.get(random.nextInt(OPEN.size())) : "CLOSED";
        return new Past(id, numbers.apply(sample.kind(), at), sample, status, at, due(open));
    }

    /** Of the open ones two of three are still in time. */
    private Instant due(boolean open) {
        return open && random.nextInt(3) > 0
                ? now.plus(Duration.ofMinutes(60 + random.nextInt(4000)))
                : at.plus(Duration.ofHours(15));
    }

    /** One ticket with its rows. */
    final class Past {
        private final long id;
        private final String number;
        private final Sample sample;
        private final String status;
        private final Instant received;
        private final Instant due;
        private final boolean sent;
        private final Instant solved;

        Past(long id, String number, Sample sample, String status, Instant received, Instant due) {
            this.id = id;
            this.number = number;
            this.sample = sample;
            this.status = status;
            this.received = received;
            this.due = due;
            this.sent = !List.of("NEW", "ACCEPTED").contains(status);
            this.solved = List.of("CLOSED", "AWAITING_CALL_BACK").contains(status)
                    ? received.plus(Duration.ofMinutes(90 + random.nextInt(1200)))
                    : null;
        }

        /** Lines by table. */
        Map<String, String> lines() {
            Map<String, String> lines = new LinkedHashMap<>();
            lines.put(TABLES.get(0), ticket());
            lines.put(TABLES.get(1), line(id, received, "OPENED", "agent"));
            lines.put(TABLES.get(2), deadline());
            lines.put(TABLES.get(3), record());
            lines.put(TABLES.get(4), duty());
            return lines;
        }

        private String ticket() {
            String solution = solved == null ? null : "已派人到场检查并更换损坏部件，试用正常";
            String cause = solved == null ? null : "部件老化";
            boolean closed = status.equals("CLOSED");
            return line(
                    id, number, sample.kind(), sample.category(), status, "PHONE", sample.priority(), sample.subject(),
                    sample.description(), sample.request(), sample.callerName(), sample.callerPhone(), sample.place(),
                    sample.address(), sample.addressKey(), deskUnit, sent ? "field" : null, sent ? fieldUnit : null,
                    sent ? "agent" : null, "agent", status.equals("NEW") ? null : "agent",
                    solved == null ? null : "field", received, solved,
                    closed ? solved.plus(Duration.ofHours(5)) : null, solution, cause,
                    closed ? random.nextInt(20) > 0 : null, due, due, solved == null ? received : solved,
                    Bigrams.document(number, sample.subject(), sample.description(), sample.request(),
                            sample.callerName(), sample.place(), sample.address(), null, solution, cause));
        }

        /** What is late was reported long ago; what is not yet late waits for the sweep. */
        private String deadline() {
            Instant warn = due.minus(Duration.ofHours(3));
            boolean late = due.isBefore(now);
            Instant next = solved != null || late ? null : warn.isBefore(now) ? due : warn;
            boolean warned = solved == null && warn.isBefore(now);
            boolean breached = solved == null && late;
            return line(
                    id, "SOLUTION", "DEFAULT", "cn", 900, received, solved, warn, due, due, warned ? warn : null,
                    breached ? due : null, breached ? due : null, next);
        }

        private String record() {
            return line(
                    received, "agent", "孙悦", "127.0.0.1", Long.toHexString(id), "ticket.registered", "ticket", number,
                    "{}", sample.json().replace("\n", ""));
        }

        private String duty() {
            return line(
                    solved == null ? "ticket.dispatch" : "ticket.close", "ticket", number, sample.subject(),
                    "ticket.dispatch", deskUnit, due, "/desk/detail.xhtml?number=" + number, received, solved);
        }
    }

    private static String line(Object... values) {
        return Stream.of(values)
                        .map(value -> value == null ? ABSENT : value.toString().replace("\\", "\\\\"))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
