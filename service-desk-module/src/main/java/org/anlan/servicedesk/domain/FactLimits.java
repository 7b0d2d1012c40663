package org.anlan.servicedesk.domain;

import org.anlan.platform.InvalidInput;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketFacts;

/** How much text a ticket takes; every broken field is named at once. */
public final class FactLimits {
    public static final int SHORT = 200;
    public static final int LONG = 4000;

    private FactLimits() {}

    /** As stated, else by impact and urgency. */
    public static Priority priority(TicketFacts facts) {
        return facts.priority() == null ? Priority.of(facts.impact(), facts.urgency()) : facts.priority();
    }

    static void check(TicketFacts facts) {
        new InvalidInput.Collector()
                .requireText("subject", facts.subject(), SHORT)
                .optionalText("description", facts.description(), LONG)
                .optionalText("request", facts.request(), LONG)
                .optionalText("categoryCode", facts.categoryCode(), 40)
                .optionalText("customerNumber", facts.customerNumber(), 40)
                .optionalText("callerName", facts.callerName(), SHORT)
                .optionalText("place", facts.place(), SHORT)
                .optionalText("address", facts.address(), SHORT)
                .optionalText("product", facts.product(), SHORT)
                .rejectIf(badPhone(facts.callerPhone()), "callerPhone", "phone")
                .rejectIf(badPhone(facts.otherPhone()), "otherPhone", "phone")
                .throwIfAny();
    }

    private static boolean badPhone(String phone) {
        return Texts.stripped(phone) != null && !PhoneNumber.acceptable(phone);
    }
}
