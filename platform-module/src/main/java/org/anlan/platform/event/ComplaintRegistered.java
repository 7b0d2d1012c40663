package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was taken. Whoever links the category to a risk may propose a higher likelihood once complaints repeat.
 *
 * @param categoryCode null while nobody has sorted it
 * @param sameCategoryWithin30Days complaints of this category in the last 30 days, this one included
 * @param kindCode kind of the ticket: T, or another kind that counts as a complaint
 */
public record ComplaintRegistered(
        UUID eventId,
        Instant at,
        String ticketNumber,
        String subject,
        String categoryCode,
        String categoryName,
        String place,
        String unitCode,
        int sameCategoryWithin30Days,
        String kindCode)
        implements ModuleEvent {

    /** As it was before the kind was told. */
    public ComplaintRegistered(
            UUID eventId,
            Instant at,
            String ticketNumber,
            String subject,
            String categoryCode,
            String categoryName,
            String place,
            String unitCode,
            int sameCategoryWithin30Days) {
        this(
                eventId,
                at,
                ticketNumber,
                subject,
                categoryCode,
                categoryName,
                place,
                unitCode,
                sameCategoryWithin30Days,
                null);
    }
}
