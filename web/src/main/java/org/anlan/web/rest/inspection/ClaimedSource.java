package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.servicedesk.TicketQueries;

/**
 * Where a reported hazard is said to come from. The record that is named gets a link to the finding, so nobody names one
 * they do not see; what an inspection finds is drafted from its answer and never said.
 */
@RequestScoped
public class ClaimedSource {

    private static final String FIELD = "sourceNumber";

    @Inject
    TicketQueries tickets;

    /** @throws InvalidInput at {@code sourceNumber} */
    void requireTrue(FindingSource source, String number) {
        if (source == FindingSource.INSPECTION) {
            throw InvalidInput.of(FIELD, "source_of_inspection");
        }
        boolean named = number != null && !number.isBlank();
        if (source == FindingSource.TICKET && named && !isVisible(number.strip())) {
            throw InvalidInput.of(FIELD, "source_not_found", number.strip());
        }
    }

    private boolean isVisible(String ticket) {
        try {
            tickets.details(ticket);
            return true;
        } catch (NotFound | NotAllowed outOfSight) {
            return false;
        }
    }
}
