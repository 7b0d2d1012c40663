package org.anlan.servicedesk.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.search.SearchSource;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.customer.Customers;

/** Finds customers for the search box of those whose pages list them. */
@Stateless
public class CustomerSearch implements SearchSource {

    @Inject
    Customers customers;

    @Inject
    AccessControl access;

    @Override
    public List<SearchHit> search(String text, int limit) {
        return access.allows(TicketPermission.REGISTER)
                ? customers.find(text, PageRequest.few(limit)).items().stream()
                        .map(CustomerSearch::hit)
                        .toList()
                : List.of();
    }

    private static SearchHit hit(Customers.Customer customer) {
        String detail = Stream.of(customer.place(), customer.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String number = customer.number();
        return new SearchHit("customer", number, customer.name(), detail, "/customer/detail.xhtml?number=" + number);
    }
}
