package org.anlan.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A finding as listed.
 *
 * @param overdueDays days past the date now in force: until today while it is rectified, afterwards until it was handed
 *     in; 0 when in time or not assigned
 * @param originalOverdueDays the same against the first date
 * @param repeatedOf number of the earlier finding of the same item at the same place, or null
 */
public record FindingRow(
        String number,
        String title,
        String place,
        String unitCode,
        String unitName,
        FindingLevel level,
        FindingStatus status,
        FindingSource source,
        String sourceNumber,
        String riskNumber,
        String responsibleLogin,
        String responsibleName,
        String acceptorLogin,
        String acceptorName,
        LocalDate originalDueOn,
        LocalDate dueOn,
        int overdueDays,
        int originalOverdueDays,
        String repeatedOf,
        Instant createdAt,
        Instant updatedAt,
        Instant closedAt) {}
