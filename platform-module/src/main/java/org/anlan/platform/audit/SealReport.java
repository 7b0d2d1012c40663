package org.anlan.platform.audit;

import java.util.List;

/**
 * Result of checking the hash chain.
 *
 * @param sealed records under a seal that were checked
 * @param unsealed newest records that the next batch will seal
 * @param broken ids of seals whose records or chain do not match: somebody tampered
 */
public record SealReport(long sealed, long unsealed, List<Long> broken) {
    public SealReport {
        broken = List.copyOf(broken);
    }

    public boolean intact() {
        return broken.isEmpty();
    }
}
