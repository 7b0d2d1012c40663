package org.anlan.servicedesk.domain;

import org.anlan.platform.InvalidInput;
import org.anlan.servicedesk.TicketFacts;

/** How much text a ticket takes; every broken field is named at once. */
public final class FactLimits {
    public static final int SHORT = 200;
    public static final int LONG = 4000;

    private FactLimits() {}

    static void check(TicketFacts facts) {
        of(facts).throwIfAny();
    }

    /** What is wrong with the facts, for those who have more to say before they refuse. */
    public static InvalidInput.Collector of(TicketFacts facts) {
        return new InvalidInput.Collector()
                .requireText("subject", facts.what().subject(), SHORT)
                .optionalText("description", facts.what().description(), LONG)
                .optionalText("request", facts.what().request(), LONG)
                .optionalText("categoryCode", facts.categoryCode(), 40)
                .optionalText("customerNumber", facts.caller().customerNumber(), 40)
                .optionalText("callerName", facts.caller().name(), SHORT)
                .optionalText("place", facts.where().place(), SHORT)
                .optionalText("address", facts.where().address(), SHORT)
                .optionalText("product", facts.where().product(), SHORT)
                .rejectIf(badPhone(facts.caller().phone()), "callerPhone", "phone")
                .rejectIf(badPhone(facts.caller().otherPhone()), "otherPhone", "phone");
    }

    static void requireReason(String reason) {
        new InvalidInput.Collector().requireText("reason", reason, LONG).throwIfAny();
    }

    private static boolean badPhone(String phone) {
        return Texts.stripped(phone) != null && !PhoneNumber.acceptable(phone);
    }
}
