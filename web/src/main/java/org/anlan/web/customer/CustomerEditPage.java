package org.anlan.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.servicedesk.customer.Customers.SaveCustomer;
import org.anlan.servicedesk.customer.Customers.Tier;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;

/** Registers or changes a customer. A masked number that is left alone stays as it is stored. */
@Named
@ViewScoped
public class CustomerEditPage implements Serializable {
    @Inject
    transient Customers customers;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String editing;
    private long version;
    private String name;
    private boolean organisation;
    private Tier tier = Tier.NORMAL;
    private String phone;
    private String otherPhone;
    private String place;
    private String address;
    private String unitCode;
    private String note;

    /** View action. */
    public void load() {
        if (editing != null) {
            Customer known = customers.details(editing);
            version = known.version();
            name = known.name();
            organisation = known.organisation();
            tier = known.tier();
            phone = known.phone();
            otherPhone = known.otherPhone();
            place = known.place();
            address = known.address();
            unitCode = known.unitCode();
            note = known.note();
        }
    }

    public String save() {
        SaveCustomer facts = new SaveCustomer(
                editing, version, name, organisation, tier, phone, otherPhone, place, address, unitCode, note);
        if (editing == null) {
            String number = customers.register(facts);
            return go.done("customer.registered", number).to("/customer/detail.xhtml", "number", number);
        }
        customers.change(facts);
        return go.done("customer.changed", editing).to("/customer/detail.xhtml", "number", editing);
    }

    public List<Choice> getTiers() {
        return texts.choices(List.of(Tier.values()));
    }

    public boolean isNew() {
        return editing == null;
    }

    public boolean isOrganisation() {
        return organisation;
    }

    public void setOrganisation(boolean organisation) {
        this.organisation = organisation;
    }

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getOtherPhone() {
        return otherPhone;
    }

    public void setOtherPhone(String otherPhone) {
        this.otherPhone = otherPhone;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }
}
