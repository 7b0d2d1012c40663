package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;

/** How the findings stand that a ticket is linked to, as far as the caller may see them. */
@Named("linkedFindings")
@RequestScoped
public class LinkedFindings {
    @Inject
    Findings findings;

    private final Map<String, Optional<FindingRow>> known = new HashMap<>();

    /** Null when it lies outside the caller's scope: then there is a number and no more. */
    public FindingRow of(String number) {
        return known.computeIfAbsent(number, this::read).orElse(null);
    }

    private Optional<FindingRow> read(String number) {
        try {
            return Optional.of(findings.details(number).row());
        } catch (NotFound | NotAllowed outOfSight) {
            return Optional.empty();
        }
    }
}
