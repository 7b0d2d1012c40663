package org.anlan.platform.imports.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.imports.ImportAction;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportDetails.Counts;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.domain.ImportJob;
import org.anlan.platform.imports.domain.ImportLifecycle;

/** Reads imports: one's own, or all of them with {@code import.read}. */
@Stateless
public class ImportQueries {

    @Inject
    ImportStore imports;

    @Inject
    RowStore rows;

    @Inject
    ImportKinds kinds;

    @Inject
    AccessControl access;

    public ImportDetails details(long id) {
        ImportJob job = readable(id);
        int[] progress = imports.progress(id);
        Counts counts = imports.counts(id);
        ImportDetails.Problem problem = job.problemCode() == null
                ? null
                : new ImportDetails.Problem(job.problemCode(), Stored.problemArgs(job.problemArgs()));
        return new ImportDetails(
                id,
                job.kind(),
                job.status(),
                job.fileName(),
                job.fileSize(),
                job.createdBy(),
                job.createdAt(),
                RowCheck.options(job),
                Stored.sheets(job.sheets()),
                counts,
                problem,
                progress[0],
                progress[1],
                imports.sameFile(job),
                allowed(job, counts),
                job.version());
    }

    private Set<ImportAction> allowed(ImportJob job, Counts counts) {
        Set<ImportAction> allowed = EnumSet.noneOf(ImportAction.class);
        boolean may = job.isOf(access.caller().login())
                && access.allows(kinds.kind(job.kind()).permission());
        if (may) {
            allowed.addAll(ImportLifecycle.allowedFrom(job.status()));
            allowed.retainAll(EnumSet.of(ImportAction.CORRECT, ImportAction.START, ImportAction.UNDO));
        }
        if (counts.chosen() == 0) {
            allowed.remove(ImportAction.START);
        }
        if (counts.stored() + counts.kept() == 0) {
            allowed.remove(ImportAction.UNDO);
        }
        return allowed;
    }

    public Page<ImportSummary> find(String kind, PageRequest page) {
        boolean all = access.allows(PlatformPermission.IMPORT_READ);
        return imports.find(kind, all ? null : access.caller().login(), page);
    }

    public Page<ImportRowView> rows(long id, Collection<RowState> states, boolean onlyFlagged, PageRequest page) {
        readable(id);
        return rows.find(id, List.copyOf(states), onlyFlagged, page);
    }

    private ImportJob readable(long id) {
        ImportJob job = imports.load(id);
        if (!job.isOf(access.caller().login()) && !access.allows(PlatformPermission.IMPORT_READ)) {
            throw new NotFound(ImportStore.KIND, id);
        }
        return job;
    }
}
