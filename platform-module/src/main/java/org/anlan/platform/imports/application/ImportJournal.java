package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.imports.ImportDetails.Counts;
import org.anlan.platform.imports.domain.ImportJob;

/** Audit records of imports. */
@Dependent
class ImportJournal {

    @Inject
    AuditTrail audit;

    void uploaded(ImportJob job) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", job.kind());
        facts.put("fileName", job.fileName());
        facts.put("fileSize", job.fileSize());
        facts.put("sha256", job.sha256());
        audit.record(AuditEntry.created("import.uploaded", ImportStore.KIND, number(job), facts));
    }

    void corrected(ImportJob job, int row, Map<String, String> before, Map<String, String> after) {
        audit.record(
                AuditEntry.changed("import.row_corrected", ImportStore.KIND, number(job), before, after, "#" + row));
    }

    void act(String action, ImportJob job) {
        audit.record(AuditEntry.act(action, ImportStore.KIND, number(job), null));
    }

    void finished(ImportJob job, Counts counts) {
        Map<String, Object> facts = Map.of(
                "kind",
                job.kind(),
                "fileName",
                job.fileName(),
                "stored",
                counts.stored(),
                "rejected",
                counts.rejected());
        audit.record(AuditEntry.created("import.finished", ImportStore.KIND, number(job), facts));
    }

    void undone(ImportJob job, Counts counts) {
        Map<String, Object> facts = Map.of("undone", counts.undone(), "kept", counts.kept());
        audit.record(AuditEntry.created("import.undone", ImportStore.KIND, number(job), facts));
    }

    private static String number(ImportJob job) {
        return Long.toString(job.id());
    }
}
