package org.anlan.platform.audit;

import java.time.Instant;

/** Filter of the audit screen; null means any. */
public record AuditQuery(
        String actorLogin, String action, String objectKind, String objectNumber, Instant from, Instant until) {

    public static AuditQuery any() {
        return new AuditQuery(null, null, null, null, null, null);
    }

    /** Sort keys of the trail. */
    public enum Sort {
        AT
    }
}
