package org.anlan.web.demo.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Names;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** The desk's customers, entered when it opened. */
@Dependent
public class CustomerChapter implements Chapter {

    private static final int DAYS_AGO = 176;
    private static final String UNIT = "CS-HALL";

    @Inject
    Customers customers;

    @Inject
    Names names;

    @Override
    public void write(Script script, Times times) {
        Instant at = times.workday(DAYS_AGO, 9, 10);
        for (DemoCustomer customer : DemoCustomer.all()) {
            at = at.plusSeconds(260);
            script.scene(
                    at,
                    "agent",
                    "register " + customer.name(),
                    () -> names.give(customer.alias(), customers.register(customer.asCommand(UNIT))));
        }
    }
}
