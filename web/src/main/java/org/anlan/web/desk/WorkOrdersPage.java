package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;

/** My orders on a phone: what is mine or waits for my unit, the most urgent first. */
@Named
@RequestScoped
public class WorkOrdersPage {
    private static final int MOST = 50;

    @Inject
    TicketQueries queries;

    private List<TicketRow> orders;

    /** View action. */
    public void load() {
        orders = queries.find(TicketQuery.of(TicketQuery.View.MINE, null), new PageRequest(0, MOST, "dueAt", false))
                .items();
    }

    public List<TicketRow> getOrders() {
        return orders;
    }
}
