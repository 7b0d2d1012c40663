package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.anlan.servicedesk.TicketFacts;

/** Who asks, where, and about what. */
@Embeddable
public class Requester {
    @Column(name = "customer_number")
    private String customerNumber;

    @Column(name = "caller_name")
    private String callerName;

    @Column(name = "caller_phone")
    private String callerPhone;

    @Column(name = "other_phone")
    private String otherPhone;

    private String place;

    private String address;

    @Column(name = "address_key")
    private String addressKey;

    private String product;

    protected Requester() {}

    Requester(TicketFacts facts) {
        customerNumber = Texts.stripped(facts.caller().customerNumber());
        callerName = Texts.stripped(facts.caller().name());
        callerPhone = PhoneNumber.digits(facts.caller().phone());
        otherPhone = PhoneNumber.digits(facts.caller().otherPhone());
        place = Texts.stripped(facts.where().place());
        address = Texts.stripped(facts.where().address());
        addressKey = AddressKey.of(address).orElse(null);
        product = Texts.stripped(facts.where().product());
    }

    public TicketFacts.Caller caller() {
        return new TicketFacts.Caller(customerNumber, callerName, callerPhone, otherPhone);
    }

    public TicketFacts.Where where() {
        return new TicketFacts.Where(place, address, product);
    }

    public String customerNumber() {
        return customerNumber;
    }

    public String callerName() {
        return callerName;
    }

    public String callerPhone() {
        return callerPhone;
    }

    public String otherPhone() {
        return otherPhone;
    }

    public String place() {
        return place;
    }

    public String address() {
        return address;
    }

    public String addressKey() {
        return addressKey;
    }

    public String product() {
        return product;
    }
}
