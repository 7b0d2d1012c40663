package org.anlan.servicedesk.sla;

import jakarta.ejb.Local;

/** Door: the clocks of a ticket. Needs {@code ticket.read}; only tickets in the caller's scope. */
@Local
public interface SlaQueries {
    /**
     * Both clocks of every promised step, and why each deadline is what it is.
     *
     * @throws org.anlan.platform.NotFound no such ticket in the caller's scope
     */
    SlaView of(String number);
}
