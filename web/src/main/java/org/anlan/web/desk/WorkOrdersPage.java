package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.WorkOrders;
import org.anlan.web.faces.Go;

/** My orders on a phone: what is mine or waits for my unit, the most urgent first. */
@Named
@RequestScoped
public class WorkOrdersPage {
    private static final int MOST = 50;

    @Inject
    TicketQueries queries;

    @Inject
    WorkOrders workOrders;

    @Inject
    Go go;

    private List<TicketRow> orders;

    /** View action. */
    public void load() {
        orders = queries.find(TicketQuery.of(TicketQuery.View.MINE, null), new PageRequest(0, MOST, "dueAt", false))
                .items();
    }

    /** 抢单: takes what was sent to the caller's unit, and shows it. */
    public String take(String number, long version) {
        workOrders.take(new Act(number, version, null));
        return go.done("ticket.take", number).to("/desk/detail.xhtml", "number", number);
    }

    public List<TicketRow> getOrders() {
        if (orders == null) {
            load();
        }
        return orders;
    }
}
