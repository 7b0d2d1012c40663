package org.anlan.servicedesk;

import jakarta.ejb.Local;
import java.time.Instant;

/**
 * Door: what is known of tickets. Each command checks permission, compares the version the caller saw, leaves one audit
 * record, and refuses with {@link org.anlan.platform.NotFound} what lies outside the caller's scope.
 */
@Local
public interface Tickets {
    /**
     * Needs {@code ticket.register}. The number is gapless per kind and day.
     *
     * @throws org.anlan.platform.InvalidInput unknown kind, category of another kind, empty subject, bad phone
     */
    Registered register(RegisterTicket command);

    /** Needs {@code ticket.register}. The kind stays. A change of category or priority computes every deadline anew. */
    void change(ChangeTicket command);

    /** A reply needs {@code ticket.register} or the own work, an internal note {@code ticket.write_notes}. */
    void comment(AddComment command);

    /** Needs the own work or {@code ticket.register}. */
    void logTime(LogTime command);

    /** Raises or lowers the escalation flag; needs {@code ticket.register} or {@code ticket.dispatch}. */
    void escalate(String number, long expectedVersion, boolean raised, String reason);

    /** Links to a finding, risk, incident or another ticket; linking the same twice changes nothing. */
    void link(LinkTicket command);

    /**
     * The hazard button: registers a finding linked both ways, in this transaction.
     *
     * @return number of the finding
     * @throws org.anlan.platform.RuleBroken {@code ticket.hazard_reported}: there is one already
     */
    String reportHazard(ReportHazard command);

    /** @param kind B, Y, T, Z, Q or C, or another kind of the catalogue */
    record RegisterTicket(String kind, Channel channel, TicketFacts facts) {}

    /** @param dueAt by when the customer is promised the solution, or null */
    record Registered(String number, Instant dueAt, long version) {}

    record ChangeTicket(String number, long expectedVersion, TicketFacts facts) {}

    /** @param text 1 to 4000 characters */
    record AddComment(String number, String text, boolean internal) {}

    /** @param minutes 1 to 1440 */
    record LogTime(String number, int minutes, String note) {}

    record LinkTicket(String number, Relation relation, String targetKind, String targetNumber) {}

    /** @param title null: subject of the ticket; @param riskNumber risk it belongs to, or null */
    record ReportHazard(String number, String title, String description, String riskNumber) {}

    /** What a ticket has to do with another record. */
    enum Relation {
        HAZARD,
        RELATED,
        CAUSED_BY,
        PARENT,
        /** Was marked as a duplicate of this ticket: follows from that, and is not linked by hand. */
        DUPLICATE;

        public boolean isByHand() {
            return this != DUPLICATE;
        }
    }
}
