package org.anlan.risk;

import jakarta.ejb.Local;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;

/** Door: reading risks. Needs {@code risk.read}; only what lies in the caller's data scope is seen. */
@Local
public interface RiskQueries {
    /** Sorted by {@link RiskSort}, the newest change first by default. */
    Page<RiskRow> find(RiskQuery query, PageRequest page);

    /** What matches, to be read to the end. @param order only its sort counts */
    RowKeys keys(RiskQuery query, PageRequest order);

    /** Those of the rows that the caller may see, in the order of the keys. */
    List<RiskRow> rows(RowKeys keys);

    /** @throws org.anlan.platform.NotFound no such risk in the caller's scope */
    RiskDetails details(String number);

    /** Whether there is a risk of that number, be it outside the caller's scope: for those who link to it. Takes no right. */
    boolean exists(String number);

    /** Risks of the filter that are rated by LS, counted by cell and by level. */
    HeatMap heatMap(RiskQuery query);

    /** All risks of a register in the order of the register, closed ones left out, at most 5000: for print and export. */
    List<RiskDetails> ofRegister(String registerNumber);

    /** How many risks of the filter are open, flagged, waiting, and overdue for review. */
    Counts counts(RiskQuery query);

    /** Approved editions of a risk, oldest first. */
    List<Snapshot> snapshots(String number);

    /** @param overdue effective risks whose review is due; closed risks are in none of the counts */
    record Counts(long open, long drafts, long flagged, long inApproval, long overdue) {}
}
