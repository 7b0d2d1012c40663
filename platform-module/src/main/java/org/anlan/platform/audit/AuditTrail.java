package org.anlan.platform.audit;

import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;

/** Door: every command leaves one record here, in its own transaction. Records are never changed. */
public interface AuditTrail {

    /** Writes one record; who, when, from where and the request id come from the caller and the clock. */
    void record(AuditEntry entry);

    /** The newest first; needs {@code audit.read}. */
    Page<AuditRow> find(AuditQuery query, PageRequest page);

    /** What matches, the newest first, to be read to the end; needs {@code audit.read}. */
    RowKeys keys(AuditQuery query);

    /** In the order of the keys; needs {@code audit.read}. */
    List<AuditRow> rows(RowKeys keys);

    /** History of one record, oldest first, at most 500; the caller's right to the record is the page's to check. */
    List<AuditRow> history(String objectKind, String objectNumber);

    /** Checks the seals over all sealed records; needs {@code audit.read}. */
    SealReport verify();
}
