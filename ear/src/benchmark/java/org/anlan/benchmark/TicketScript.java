package org.anlan.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.text.Bigrams;

/**
 * A script of pgbench that writes what the application writes for one new ticket: number, ticket with its search
 * terms, ledger, deadlines, audit record, duty. It reads nothing, checks nothing, and knows all texts beforehand.
 */
final class TicketScript {
    private final Sample sample;
    private final String day =
            DateTimeFormatter.ofPattern("yyyyMMdd").format(LocalDate.now(TicketStore.ZONE));

    TicketScript(Sample sample) {
        this.sample = sample;
    }

    String text() {
        return "\\set phone random(13000000000, 18999999999)\nbegin;\n" + counter() + ticket() + clocks() + record()
                + duty() + "commit;\n";
    }

    private String counter() {
        return "insert into platform.number_counter (kind, period, last) values ('ticket-" + sample.kind() + "', '"
                + day + "', 1) on conflict (kind, period) do update set last = number_counter.last + 1"
                + " returning '" + sample.kind() + "-" + day
                + "-' || lpad(cast(last as text), greatest(4, length(cast(last as text))), '0') as number \\gset\n";
    }

    private String ticket() {
        String document = Bigrams.document(
                sample.subject(), sample.description(), sample.request(), sample.callerName(), sample.place(),
                sample.address());
        return "insert into service_desk.ticket (number, kind_code, category_code, status, channel, priority, subject,"
                + " description, request, caller_name, caller_phone, place, address, address_key, unit_code,"
                + " registered_by, received_at, due_at, team_due_at, updated_at, search_document) values"
                + " (:number, " + quoted(sample.kind(), sample.category(), "NEW", "PHONE", sample.priority(),
                        sample.subject(), sample.description(), sample.request(), sample.callerName())
                + ", :phone, " + quoted(sample.place(), sample.address(), sample.addressKey(), "CS-HALL", "agent")
                + ", now(), now() + interval '2 days', now() + interval '2 days', now(), '" + document
                + " ' || lower(:number)) returning id \\gset\n";
    }

    private String clocks() {
        List<String> steps = List.of("B", "Y", "T").contains(sample.kind())
                ? List.of("FIRST_RESPONSE", "ARRIVAL", "SOLUTION")
                : List.of("FIRST_RESPONSE", "SOLUTION");
        String rows = String.join(
                ", ",
                steps.stream()
                        .map(step -> "(:id, '" + step + "', 'DEFAULT', 'cn', 900, now(), now() + interval '1 day',"
                                + " now() + interval '2 days', now() + interval '2 days', now() + interval '1 day')")
                        .toList());
        return "with opened as (insert into service_desk.sla_entry (ticket_id, at, kind, login)"
                + " values (:id, now(), 'OPENED', 'agent')) insert into service_desk.sla_deadline (ticket_id, step,"
                + " policy_code, calendar_code, target_minutes, started_at, team_warn_at, team_due_at,"
                + " customer_due_at, next_at) values " + rows + ";\n";
    }

    private String record() {
        String facts = sample.json().replace("\n", "");
        return "insert into platform.audit_record (at, actor_login, actor_name, source_ip, request_id, action,"
                + " object_kind, object_number, facts_before, facts_after) values (now(), "
                + quoted("agent", "孙悦", "127.0.0.1", "0123456789abcdef", "ticket.registered", "ticket")
                + ", :number, '{}', cast(" + quoted(facts) + " as jsonb));\n";
    }

    private String duty() {
        return "insert into platform.duty (code, object_kind, object_number, title, permission, unit_code, due_at, path,"
                + " opened_at) values ('ticket.accept', 'ticket', :number, "
                + quoted(sample.subject(), "ticket.register", "CS-HALL")
                + ", now() + interval '1 day', '/desk/detail.xhtml?number=' || :number, now());\n";
    }

    /** A colon would begin a variable of pgbench, so each is put together in SQL. */
    private static String quoted(String... texts) {
        return String.join(
                ", ",
                List.of(texts).stream()
                        .map(text -> "'" + text.replace("'", "''").replace(":", "' || chr(58) || '") + "'")
                        .map(text -> text.toLowerCase(Locale.ROOT).contains("chr(58)") ? "(" + text + ")" : text)
                        .toList());
    }
}
