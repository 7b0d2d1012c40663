package org.anlan.servicedesk;

/**
 * What is known of a request.
 *
 * @param callerPhone digits, blanks, dashes, +86: kept as digits
 * @param otherPhone of a relative or a second one, or null
 * @param address as it was said: 3幢2单元407室 and 3-2-407 are the same place
 * @param place estate, site or building complex the address lies in, or null
 * @param request what the customer asks for
 * @param priority null: follows from impact and urgency
 */
public record TicketFacts(
        String categoryCode,
        String customerNumber,
        String callerName,
        String callerPhone,
        String otherPhone,
        String place,
        String address,
        String product,
        String subject,
        String description,
        String request,
        Degree impact,
        Degree urgency,
        Priority priority) {

    /** Starting point of a form or a test. */
    public static TicketFacts of(String subject) {
        return new TicketFacts(null, null, null, null, null, null, null, null, subject, null, null, null, null, null);
    }

    public TicketFacts caller(String name, String phone) {
        return new TicketFacts(
                categoryCode,
                customerNumber,
                name,
                phone,
                otherPhone,
                place,
                address,
                product,
                subject,
                description,
                request,
                impact,
                urgency,
                priority);
    }

    public TicketFacts at(String newPlace, String newAddress) {
        return new TicketFacts(
                categoryCode,
                customerNumber,
                callerName,
                callerPhone,
                otherPhone,
                newPlace,
                newAddress,
                product,
                subject,
                description,
                request,
                impact,
                urgency,
                priority);
    }

    public TicketFacts about(String category, String text, String wish) {
        return new TicketFacts(
                category,
                customerNumber,
                callerName,
                callerPhone,
                otherPhone,
                place,
                address,
                product,
                subject,
                text,
                wish,
                impact,
                urgency,
                priority);
    }

    public TicketFacts ranked(Degree newImpact, Degree newUrgency, Priority newPriority) {
        return new TicketFacts(
                categoryCode,
                customerNumber,
                callerName,
                callerPhone,
                otherPhone,
                place,
                address,
                product,
                subject,
                description,
                request,
                newImpact,
                newUrgency,
                newPriority);
    }
}
