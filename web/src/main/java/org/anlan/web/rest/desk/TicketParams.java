package org.anlan.web.rest.desk;

import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.List;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketStatus;

/** Filters of the ticket list; {@code status} may come several times. */
public class TicketParams {
    @QueryParam("view")
    public String view;

    @QueryParam("kind")
    public String kind;

    @QueryParam("category")
    public String category;

    @QueryParam("status")
    public List<String> status;

    @QueryParam("priority")
    public String priority;

    @QueryParam("assignee")
    public String assignee;

    @QueryParam("unit")
    public String unit;

    @QueryParam("customer")
    public String customer;

    @QueryParam("from")
    public String from;

    @QueryParam("until")
    public String until;

    /** The same as {@code view=OVERDUE}. */
    @QueryParam("overdue")
    public boolean overdue;

    @QueryParam("linkedTo")
    public String linkedTo;

    /** @param zone in which a date as {@code from} begins, and as {@code until} ends */
    TicketQuery query(String text, ZoneId zone) {
        TicketQuery.View all = overdue ? TicketQuery.View.OVERDUE : TicketQuery.View.ALL;
        return new TicketQuery(
                text,
                Words.constant("view", TicketQuery.View.class, view, all),
                kind,
                category,
                status == null
                        ? List.of()
                        : status.stream()
                                .filter(s -> !s.isBlank())
                                .map(s -> Words.constant("status", TicketStatus.class, s, null))
                                .toList(),
                Words.constant("priority", Priority.class, priority, null),
                assignee,
                unit,
                customer,
                Words.since("from", from, zone),
                Words.instant("until", until, zone),
                linkedTo);
    }
}
