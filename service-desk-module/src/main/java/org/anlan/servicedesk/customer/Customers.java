package org.anlan.servicedesk.customer;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/** Door: customers. Reading needs {@code ticket.read} or {@code ticket.register} at any scope, changing {@code ticket.register}. */
@Local
public interface Customers {
    /** @param text part of the name, an address in either form, or last digits of a telephone number; null for all */
    Page<Customer> find(String text, PageRequest page);

    Customer details(String number);

    /** Who calls from this number, at most 5. */
    List<Customer> callingFrom(String phone);

    /** @return number such as {@code KH-000123} */
    String register(SaveCustomer customer);

    void change(SaveCustomer customer);

    record Customer(
            String number,
            String name,
            boolean organisation,
            Tier tier,
            String phone,
            String otherPhone,
            String place,
            String address,
            String unitCode,
            String note,
            Instant updatedAt,
            long version) {}

    /** @param number null when new */
    record SaveCustomer(
            String number,
            long expectedVersion,
            String name,
            boolean organisation,
            Tier tier,
            String phone,
            String otherPhone,
            String place,
            String address,
            String unitCode,
            String note) {}

    /** 客户分级. */
    enum Tier {
        NORMAL,
        IMPORTANT,
        KEY
    }
}
