package org.anlan.web.demo.desk;

import java.util.ArrayList;
import java.util.List;
import org.anlan.servicedesk.customer.Customers.SaveCustomer;
import org.anlan.servicedesk.customer.Customers.Tier;
import org.anlan.web.demo.story.Lines;

/** Who calls. @param alias what the story calls the customer */
record DemoCustomer(
        String alias,
        String name,
        Tier tier,
        boolean organisation,
        String phone,
        String otherPhone,
        String place,
        String address,
        String note) {

    static List<DemoCustomer> all() {
        List<DemoCustomer> customers = new ArrayList<>();
        for (List<String> f : Lines.of("customers.txt")) {
            customers.add(new DemoCustomer(
                    "customer-" + customers.size(),
                    f.get(0),
                    Tier.valueOf(f.get(1)),
                    f.get(2).equals("y"),
                    f.get(3),
                    f.get(4),
                    f.get(5),
                    f.get(6),
                    f.get(7)));
        }
        return customers;
    }

    SaveCustomer asCommand(String unit) {
        return new SaveCustomer(null, 0, name, organisation, tier, phone, otherPhone, place, address, unit, note);
    }
}
