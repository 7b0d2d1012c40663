package org.anlan.web.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.anlan.servicedesk.customer.Customers.Customer;

/**
 * The customer a ticket is linked to while it is filled in. The link follows the telephone number until the agent takes
 * it off; only what is empty is filled in, and it goes again with the link unless somebody wrote over it.
 */
class CallerLink implements Serializable {
    private String byPhone;
    private String takenOffFor;
    private boolean chosen;
    private String name;
    private String place;
    private String address;

    /** The agent came from the customer's page. */
    void choose(TicketForm form, Customer customer) {
        link(form, customer);
        chosen = true;
    }

    /**
     * @param callers whom the number belongs to
     * @return whether what the form shows has changed
     */
    boolean follow(TicketForm form, List<Customer> callers) {
        Customer caller = callers.size() == 1 ? callers.get(0) : null;
        if (chosen || takenOffFor != null && takenOffFor.equals(form.getCallerPhone())) {
            return false;
        }
        String linked = form.getCustomerNumber();
        if (caller == null
                ? linked == null || !linked.equals(byPhone)
                : caller.number().equals(linked)) {
            return false;
        }
        takeBack(form);
        if (caller != null) {
            link(form, caller);
        }
        return true;
    }

    /** The caller is somebody else; what was filled in stays to be corrected. */
    void takeOff(TicketForm form) {
        form.setCustomerNumber(null);
        takenOffFor = form.getCallerPhone() == null ? "" : form.getCallerPhone();
        byPhone = null;
        chosen = false;
    }

    private void link(TicketForm form, Customer customer) {
        form.setCustomerNumber(customer.number());
        byPhone = customer.number();
        if (isEmpty(form.getCallerName())) {
            name = customer.name();
            form.setCallerName(name);
        }
        if (isEmpty(form.getPlace()) && isEmpty(form.getAddress())) {
            place = customer.place();
            address = customer.address();
            form.setPlace(place);
            form.setAddress(address);
        }
    }

    private void takeBack(TicketForm form) {
        form.setCustomerNumber(null);
        form.setCallerName(left(form.getCallerName(), name));
        boolean untouched = Objects.equals(form.getPlace(), place) && Objects.equals(form.getAddress(), address);
        form.setPlace(untouched ? null : form.getPlace());
        form.setAddress(untouched ? null : form.getAddress());
        name = null;
        place = null;
        address = null;
    }

    private static String left(String shown, String filled) {
        return shown != null && shown.equals(filled) ? null : shown;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
