package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.web.print.QrCode;

/** The printed work order (派工单); its code opens the ticket. */
@Named
@RequestScoped
public class OrderPrintPage {
    @Inject
    TicketQueries queries;

    @Inject
    HttpServletRequest request;

    private TicketDetails ticket;

    /** View action. */
    public void load() {
        getTicket();
    }

    public TicketDetails getTicket() {
        if (ticket == null) {
            ticket = queries.details(request.getParameter("number"));
        }
        return ticket;
    }

    public QrCode getCode() {
        return QrCode.to(
                request, "/desk/detail.xhtml?number=" + getTicket().row().number());
    }
}
