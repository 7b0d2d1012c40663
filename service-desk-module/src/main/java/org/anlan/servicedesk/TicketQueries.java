package org.anlan.servicedesk;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;

/** Door: reading tickets. Needs {@code ticket.read}; only what lies in the caller's scope is seen. */
@Local
public interface TicketQueries {
    /** Sorted by {@link TicketSort}, the newest first by default. */
    Page<TicketRow> find(TicketQuery query, PageRequest page);

    /** What matches, to be read to the end. @param order only its sort counts */
    RowKeys keys(TicketQuery query, PageRequest order);

    /** Those of the rows that the caller may see, in the order of the keys. */
    List<TicketRow> rows(RowKeys keys);

    /** @throws org.anlan.platform.NotFound no such ticket in the caller's scope */
    TicketDetails details(String number);

    /**
     * What the next command expects, for those who need nothing else of the ticket.
     *
     * @throws org.anlan.platform.NotFound no such ticket in the caller's scope
     */
    long version(String number);

    /** Open tickets of the same caller or place within 24 hours, the newest first, at most 5: shown while typing. */
    List<TicketRow> similar(String kindCode, String callerPhone, String place, String address);

    /** The newest tickets of a telephone number, at most 10. */
    List<TicketRow> ofCaller(String callerPhone);

    /** The one form of an address in the local way: 3-2-407 for 3幢2单元407室; empty when it is none. */
    Optional<String> addressKey(String address);

    /** What would be promised now; stores nothing. */
    Promise preview(String kindCode, String categoryCode, Priority priority);

    Counts counts();

    /** @param policyCode null without a policy; instants are null without such a target */
    record Promise(String policyCode, Instant responseDueAt, Instant arrivalDueAt, Instant solutionDueAt) {}

    /** Of the tickets in scope, each up to 1000: open, mine, not yet accepted, over the team's time, to be called back. */
    record Counts(long open, long mine, long fresh, long overdue, long callBack) {}
}
