package org.anlan.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.Page;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.web.faces.ListState;

/** The list of customers; its state is the URL. */
@Named
@RequestScoped
public class CustomersPage {
    @Inject
    Customers customers;

    @Inject
    ListState list;

    private Page<Customer> rows;

    /** View action. */
    public void load() {
        rows = customers.find(list.getQ(), list.request(null));
    }

    public Page<Customer> getRows() {
        return rows;
    }
}
