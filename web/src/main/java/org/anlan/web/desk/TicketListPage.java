package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketQuery.View;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedLink;

/** The list of tickets; its state is the URL. */
@Named
@RequestScoped
public class TicketListPage {
    private static final List<View> VIEWS = List.of(
            View.OPEN,
            View.MINE,
            View.FRESH,
            View.UNASSIGNED,
            View.OVERDUE,
            View.DUE_SOON,
            View.SUSPENDED,
            View.CALL_BACK,
            View.ALL);

    @Inject
    TicketQueries queries;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    @Inject
    TicketPeriod period;

    private Page<TicketRow> rows;

    /** View action. */
    public void load() {
        TicketStatus status = list.get("status", TicketStatus.class);
        TicketPeriod.Range received = period.of(list.get("age", TicketAge.class), month());
        rows = queries.find(
                new TicketQuery(
                                list.getQ(),
                                getView(),
                                list.get("kind"),
                                list.get("category"),
                                status == null ? List.of() : List.of(status),
                                list.get("priority", Priority.class),
                                list.get("assignee"),
                                list.get("unit"),
                                list.get("customer"),
                                received.earliest(),
                                received.latest(),
                                list.get("linkedTo"))
                        .of(CountedLink.read(list::get)),
                list.request("-receivedAt"));
    }

    /** Of the URL; what is none counts as not set. */
    private YearMonth month() {
        String text = list.get("month");
        return text != null && text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    public List<Choice> getAges() {
        return texts.choices(List.of(TicketAge.values()));
    }

    public Page<TicketRow> getRows() {
        return rows;
    }

    /** A search looks through everything unless a view was chosen. */
    public View getView() {
        View asked = list.get("view", View.class);
        return asked != null ? asked : list.getQ() == null ? View.OPEN : View.ALL;
    }

    public List<View> getViews() {
        return VIEWS;
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(TicketStatus.values()));
    }
}
