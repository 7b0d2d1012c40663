package org.anlan.platform.idempotency.application;

import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** Runs work and what belongs to it in one transaction. */
@Stateless
public class OneTransaction {
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
