package org.anlan.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.audit.AuditRow;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Contact;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.web.faces.Who;
import org.anlan.web.history.Histories;

/** One customer: facts, tickets, history. The numbers are shown once somebody said what for. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {
    private static final int LATEST = 20;

    @Inject
    transient Customers customers;

    @Inject
    transient TicketQueries queries;

    @Inject
    transient Histories histories;

    @Inject
    transient Who who;

    private String number;
    private String purpose;
    private String phone;
    private String otherPhone;

    private transient Customer customer;
    private transient List<TicketRow> tickets;

    /** View action. */
    public void load() {
        phone = getCustomer().phone();
        otherPhone = getCustomer().otherPhone();
    }

    /** Stays on the page: the next look at it is masked again. */
    public void reveal() {
        Contact contact = customers.reveal(number, purpose);
        phone = contact.phone();
        otherPhone = contact.otherPhone();
        purpose = null;
    }

    public Customer getCustomer() {
        if (customer == null) {
            customer = customers.details(number);
        }
        return customer;
    }

    /** The latest tickets, as far as the caller may see them. */
    public List<TicketRow> getTickets() {
        if (tickets == null) {
            tickets = who.getMay().get("ticket.read")
                    ? queries.find(ofCustomer(number), PageRequest.first(LATEST))
                            .items()
                    : List.of();
        }
        return tickets;
    }

    private static TicketQuery ofCustomer(String customerNumber) {
        return new TicketQuery(
                null, TicketQuery.View.ALL, null, null, null, null, null, null, customerNumber, null, null, null);
    }

    public List<AuditRow> getHistory() {
        return histories.of("customer", number);
    }

    public boolean isMasked() {
        return (phone != null && phone.contains("*")) || (otherPhone != null && otherPhone.contains("*"));
    }

    public String getPhone() {
        return phone;
    }

    public String getOtherPhone() {
        return otherPhone;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
