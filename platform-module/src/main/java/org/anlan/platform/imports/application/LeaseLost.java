package org.anlan.platform.imports.application;

import jakarta.ejb.ApplicationException;

/** Another node works on the import now, because this one was silent too long: stop without a trace. */
@ApplicationException(rollback = true)
public class LeaseLost extends RuntimeException {
    LeaseLost(long id) {
        super("import " + id + " was taken over by another node");
    }
}
