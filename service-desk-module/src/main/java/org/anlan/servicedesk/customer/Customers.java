package org.anlan.servicedesk.customer;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/**
 * Door: customers. Telephone numbers are read masked (138****4321); who needs them asks with a purpose, which is written
 * down. A masked number that comes back unchanged leaves the stored one as it is. Reading needs {@code ticket.read} or {@code ticket.register} at any scope, changing
 * {@code ticket.register}.
 */
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

    /**
     * The numbers as they are; needs {@code ticket.register}.
     *
     * @param purpose what they are needed for, 1 to 200 characters; stands in the history
     */
    Contact reveal(String number, String purpose);

    /** Takes back what an import brought. @throws org.anlan.platform.RuleBroken {@code customer.used}: changed or referred to */
    void takeBack(String number, long importId);

    record Contact(String phone, String otherPhone) {}

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

    /** Sort keys of the list. */
    enum Sort {
        UPDATED_AT,
        NUMBER,
        NAME
    }

    /** 客户分级. */
    enum Tier {
        NORMAL,
        IMPORTANT,
        KEY
    }
}
