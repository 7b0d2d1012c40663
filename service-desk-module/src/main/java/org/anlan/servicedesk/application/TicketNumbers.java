package org.anlan.servicedesk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.anlan.platform.numbering.NumberFormatSource;
import org.anlan.servicedesk.catalogue.Catalogue;

/** One counter per kind of ticket and day: {@code B-20261122-0007}. */
@ApplicationScoped
public class TicketNumbers implements NumberFormatSource {
    public static final String CUSTOMER = "customer";

    @Inject
    Catalogue catalogue;

    @Override
    public Map<String, String> formats() {
        Map<String, String> formats = new HashMap<>(Map.of(CUSTOMER, "KH-{seq:6}"));
        catalogue.kinds().forEach(kind -> formats.put(kind(kind.code()), kind.code() + "-{yyyyMMdd}-{seq:4}"));
        return formats;
    }

    public static String kind(String kindCode) {
        return "ticket-" + kindCode;
    }
}
