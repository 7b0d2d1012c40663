package org.anlan.platform.idempotency;

import jakarta.ejb.Local;
import org.anlan.platform.event.ModuleEvent;

/** Door: makes reactions idempotent, so that an event told twice has one effect. */
@Local
public interface SeenEvents {
    /**
     * @param reaction name of the reaction, such as {@code risk.finding}: each reaction sees an event once
     * @return whether the event is new to it; from then on, if the transaction ends well, it is seen
     */
    boolean isNew(String reaction, ModuleEvent event);
}
