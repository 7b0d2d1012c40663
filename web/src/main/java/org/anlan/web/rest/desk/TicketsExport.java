package org.anlan.web.rest.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.web.desk.DeskWords;
import org.anlan.web.desk.TicketAge;
import org.anlan.web.desk.TicketPeriod;
import org.anlan.web.lists.CountedLink;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The tickets; without a view all that match, as a search does. */
@RequestScoped
public class TicketsExport extends RowExport<TicketRow> {

    @Inject
    TicketQueries tickets;

    @Inject
    DeskWords words;

    @Inject
    TicketPeriod period;

    @Inject
    BusinessZone zone;

    @Override
    public String kind() {
        return "tickets";
    }

    @Override
    protected String titleKey() {
        return "desk.list.title";
    }

    @Override
    protected String defaultSort() {
        return "-receivedAt";
    }

    @Override
    protected List<Column<TicketRow>> cells() {
        return List.of(
                new Column<>("desk.number", ColumnSpec::text, TicketRow::number),
                new Column<>("desk.kind", ColumnSpec::text, row -> words.kind(row.kindCode())),
                new Column<>("desk.category", ColumnSpec::text, words::category),
                new Column<>("desk.subject", ColumnSpec::longText, TicketRow::subject),
                new Column<>("desk.status", ColumnSpec::text, row -> texts.label(row.status())),
                new Column<>("desk.priority", ColumnSpec::text, row -> texts.label(row.priority())),
                new Column<>("desk.channel", ColumnSpec::text, row -> texts.label(row.channel())),
                new Column<>("desk.caller", ColumnSpec::text, TicketRow::callerName),
                new Column<>("desk.phone", ColumnSpec::text, TicketRow::callerPhone),
                new Column<>("desk.place", ColumnSpec::text, words::where),
                new Column<>("desk.unit", ColumnSpec::text, row -> words.unit(row.unitCode())),
                new Column<>("desk.assignee", ColumnSpec::text, words::worker),
                new Column<>("desk.received", ColumnSpec::instant, TicketRow::receivedAt),
                new Column<>("export.due_at", ColumnSpec::instant, TicketRow::dueAt),
                new Column<>("desk.due", ColumnSpec::text, words::remaining));
    }

    @Override
    protected RowSource<TicketRow> source(ExportFilter filter) {
        TicketPeriod.Range received = period.of(filter.get("age", TicketAge.class), filter.month("month"));
        Instant from = Words.since("from", filter.get("from"), zone.id());
        Instant until = Words.instant("until", filter.get("until"), zone.id());
        TicketQuery query = new TicketQuery(
                        filter.get("q"),
                        view(filter),
                        filter.get("kind"),
                        filter.get("category"),
                        filter.all("status", TicketStatus.class),
                        filter.get("priority", Priority.class),
                        filter.get("assignee"),
                        filter.get("unit"),
                        filter.get("customer"),
                        from == null ? received.earliest() : from,
                        until == null ? received.latest() : until,
                        filter.get("linkedTo"))
                .of(CountedLink.read(filter::get));
        return RowSource.keyed(
                order -> tickets.keys(query, order),
                keys -> tickets.rows(keys).stream().map(TicketRow::masked).toList());
    }

    /** The page names the view that it shows; without one all are meant, as in the list by REST. */
    private static TicketQuery.View view(ExportFilter filter) {
        TicketQuery.View asked = filter.get("view", TicketQuery.View.class);
        if (asked != null) {
            return asked;
        }
        return Boolean.TRUE.equals(filter.truth("overdue")) ? TicketQuery.View.OVERDUE : TicketQuery.View.ALL;
    }
}
