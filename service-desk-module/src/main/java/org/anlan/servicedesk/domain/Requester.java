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
        customerNumber = Texts.stripped(facts.customerNumber());
        callerName = Texts.stripped(facts.callerName());
        callerPhone = PhoneNumber.digits(facts.callerPhone());
        otherPhone = PhoneNumber.digits(facts.otherPhone());
        place = Texts.stripped(facts.place());
        address = Texts.stripped(facts.address());
        addressKey = AddressKey.of(address).orElse(null);
        product = Texts.stripped(facts.product());
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
