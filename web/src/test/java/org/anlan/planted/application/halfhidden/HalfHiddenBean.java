package org.anlan.planted.application.halfhidden;

import jakarta.ejb.Stateless;

/** Planted: others in the package would call what Payara does not let them. */
@Stateless
public class HalfHiddenBean {
    void call() {}
}
