package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.web.print.QrPath;

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

    /** Address that the code opens. */
    public String getUrl() {
        int port = request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + (port == 80 || port == 443 ? "" : ":" + port)
                + request.getContextPath() + "/desk/detail.xhtml?number="
                + getTicket().row().number();
    }

    /** The code as the path of an SVG whose view box is as wide as {@link #getSize()}. */
    public String getPath() {
        return QrPath.of(getUrl());
    }

    public int getSize() {
        return QrPath.size(getUrl());
    }
}
