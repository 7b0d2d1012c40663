package org.anlan.risk.register;

import java.time.Instant;
import java.util.Set;

/**
 * One register.
 *
 * @param edition how often all three signatures were given
 * @param changedSinceSigned a risk was changed after the third signature
 * @param risks how many risks it has, closed ones not counted
 */
public record RegisterDetails(
        long id,
        String number,
        RegisterType type,
        String name,
        String unitCode,
        String ownerLogin,
        String schemeCode,
        int reviewMonths,
        RegisterStatus status,
        int edition,
        Signature prepared,
        Signature reviewed,
        Signature approved,
        boolean changedSinceSigned,
        long risks,
        Set<RegisterAction> allowed,
        Instant createdAt,
        long version) {
    public RegisterDetails {
        allowed = Set.copyOf(allowed);
    }
}
