package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;

/** Makes rows of columns; the remaining working time of a whole page asks each calendar once. */
@Dependent
class TicketRowReader {
    @Inject
    Calendars calendars;

    List<TicketRow> rows(List<Tuple> tuples, Instant now) {
        Map<String, WorkingTime> times = new HashMap<>();
        return tuples.stream().map(t -> row(t, now, remaining(t, now, times))).toList();
    }

    private Long remaining(Tuple t, Instant now, Map<String, WorkingTime> times) {
        String calendar = t.get("calendar_code", String.class);
        Instant due = t.get("team_due_at", Instant.class);
        TicketStatus status = TicketStatus.valueOf(t.get("status", String.class));
        if (calendar == null || due == null || !status.isUnsolved()) {
            return null;
        }
        return times.computeIfAbsent(calendar, calendars::workingTime).minutesBetween(now, due);
    }

    private static TicketRow row(Tuple t, Instant now, Long remaining) {
        Instant teamDue = t.get("team_due_at", Instant.class);
        TicketStatus status = TicketStatus.valueOf(t.get("status", String.class));
        return new TicketRow(
                t.get("number", String.class),
                t.get("kind_code", String.class),
                t.get("category_code", String.class),
                t.get("category_name", String.class),
                t.get("category_name_en", String.class),
                status,
                Priority.valueOf(t.get("priority", String.class)),
                Channel.valueOf(t.get("channel", String.class)),
                t.get("subject", String.class),
                t.get("caller_name", String.class),
                t.get("caller_phone", String.class),
                t.get("place", String.class),
                t.get("address", String.class),
                t.get("unit_code", String.class),
                t.get("assignee_login", String.class),
                t.get("assigned_unit", String.class),
                t.get("received_at", Instant.class),
                t.get("due_at", Instant.class),
                teamDue,
                status.isUnsolved() && teamDue != null && !teamDue.isAfter(now),
                remaining,
                t.get("escalated", Boolean.class),
                t.get("reopened", Integer.class),
                t.get("satisfied", Boolean.class),
                t.get("updated_at", Instant.class),
                ((Number) t.get("version")).longValue());
    }
}
