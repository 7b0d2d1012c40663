package org.anlan.servicedesk.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.platform.text.Bigrams;
import org.anlan.servicedesk.MaskedPhone;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.SaveCustomer;
import org.anlan.servicedesk.customer.Customers.Tier;
import org.anlan.servicedesk.domain.AddressKey;
import org.anlan.servicedesk.domain.PhoneNumber;
import org.anlan.servicedesk.domain.Texts;

/** A person or an organisation the desk serves. Its number never changes. */
@Entity
@Table(name = "customer", schema = "service_desk")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false)
    private String name;

    private boolean organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tier tier;

    private String phone;

    @Column(name = "other_phone")
    private String otherPhone;

    private String place;

    private String address;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "unit_code")
    private String unitCode;

    private String note;

    @Column(name = "search_document", nullable = false)
    private String searchDocument;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    private long version;

    protected Customer() {}

    public Customer(String number, SaveCustomer facts, Instant at) {
        this.number = number;
        this.createdAt = at;
        describe(facts, at);
    }

    public void describe(SaveCustomer facts, Instant at) {
        name = facts.name().strip();
        organisation = facts.organisation();
        tier = facts.tier() == null ? Tier.NORMAL : facts.tier();
        phone = PhoneNumber.digits(facts.phone());
        otherPhone = PhoneNumber.digits(facts.otherPhone());
        place = Texts.stripped(facts.place());
        address = Texts.stripped(facts.address());
        addressKey = AddressKey.of(address).orElse(null);
        unitCode = Texts.stripped(facts.unitCode());
        note = Texts.stripped(facts.note());
        updatedAt = at;
        searchDocument = Bigrams.document(number, name, place, address);
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public Customers.Customer view() {
        return new Customers.Customer(
                number,
                name,
                organisation,
                tier,
                phone,
                otherPhone,
                place,
                address,
                unitCode,
                note,
                updatedAt,
                version);
    }

    /** What the audit trail compares. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("organisation", organisation);
        facts.put("tier", tier);
        facts.put("phone", MaskedPhone.of(phone));
        facts.put("otherPhone", MaskedPhone.of(otherPhone));
        facts.put("place", place);
        facts.put("address", address);
        facts.put("unit", unitCode);
        facts.put("note", note);
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
