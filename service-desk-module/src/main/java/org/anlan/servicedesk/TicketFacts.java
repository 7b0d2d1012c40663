package org.anlan.servicedesk;

/**
 * What is known of a request.
 *
 * @param categoryCode null while nobody has sorted it
 */
public record TicketFacts(String categoryCode, Caller caller, Where where, What what, Rank rank) {
    /**
     * Who asks.
     *
     * @param customerNumber of a known customer, or null
     * @param phone digits, blanks, dashes, +86: kept as digits
     * @param otherPhone of a relative or a second one, or null
     */
    public record Caller(String customerNumber, String name, String phone, String otherPhone) {
        public static final Caller UNKNOWN = new Caller(null, null, null, null);
    }

    /**
     * Where, and about which thing.
     *
     * @param place estate, site or building complex the address lies in, or null
     * @param address as it was said: 3幢2单元407室 and 3-2-407 are the same place
     */
    public record Where(String place, String address, String product) {
        public static final Where UNKNOWN = new Where(null, null, null);
    }

    /** @param request what the customer asks for */
    public record What(String subject, String description, String request) {}

    /** @param priority null: follows from impact and urgency */
    public record Rank(Degree impact, Degree urgency, Priority priority) {
        public static final Rank USUAL = new Rank(null, null, null);

        /** As stated, else by impact and urgency. */
        public Priority asPriority() {
            return priority == null ? Priority.of(impact, urgency) : priority;
        }
    }

    public TicketFacts {
        caller = caller == null ? Caller.UNKNOWN : caller;
        where = where == null ? Where.UNKNOWN : where;
        rank = rank == null ? Rank.USUAL : rank;
    }

    /** Starting point of a form or a test. */
    public static TicketFacts of(String subject) {
        return new TicketFacts(null, null, null, new What(subject, null, null), null);
    }

    public TicketFacts caller(String name, String phone) {
        Caller known = new Caller(caller.customerNumber(), name, phone, caller.otherPhone());
        return new TicketFacts(categoryCode, known, where, what, rank);
    }

    public TicketFacts at(String place, String address) {
        return new TicketFacts(categoryCode, caller, new Where(place, address, where.product()), what, rank);
    }

    public TicketFacts about(String category, String text, String wish) {
        return new TicketFacts(category, caller, where, new What(what.subject(), text, wish), rank);
    }

    public TicketFacts ranked(Degree impact, Degree urgency, Priority priority) {
        return new TicketFacts(categoryCode, caller, where, what, new Rank(impact, urgency, priority));
    }
}
