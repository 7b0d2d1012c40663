package org.anlan.web.rest.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.RowState;
import org.anlan.web.imports.ImportTexts;

/** Makes answers of imports. */
@RequestScoped
public class ImportAnswers {

    private static final int MOST_REJECTED = 1_000;

    private ImportService imports;
    private ImportTexts texts;

    protected ImportAnswers() {}

    @Inject
    public ImportAnswers(ImportService imports, ImportTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    ImportAnswer of(ImportDetails job) {
        ImportDetails.Counts counts = job.counts();
        return new ImportAnswer(
                job.id(),
                job.kind(),
                job.status(),
                job.fileName(),
                job.createdAt(),
                counts.rows(),
                counts.accepted() + counts.stored(),
                counts.flagged(),
                counts.stored(),
                counts.undone(),
                counts.kept(),
                rejected(job),
                counts.rejected(),
                job.sheets().stream()
                        .map(s -> new ImportAnswer.Sheet(
                                s.name(), s.layout(), s.title(), s.rows(), s.facts(), s.unknownHeaders()))
                        .toList(),
                job.sameFile().stream().map(ImportDetails.SameFile::id).toList(),
                job.problem() == null
                        ? null
                        : new ImportAnswer.Problem(job.problem().code(), texts.problem(job.problem())),
                job.allowed().stream()
                        .map(a -> a.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
    }

    private List<ImportAnswer.Rejected> rejected(ImportDetails job) {
        List<ImportAnswer.Rejected> rejected = new ArrayList<>();
        Page<ImportRowView> page;
        int number = 0;
        do {
            PageRequest request = PageRequest.of(number++, PageRequest.MAX_SIZE, null);
            page = imports.rows(job.id(), List.of(RowState.REJECTED), request);
            page.items().forEach(row -> rejected.add(rejected(job, row)));
        } while (page.items().size() == PageRequest.MAX_SIZE && rejected.size() < MOST_REJECTED);
        return rejected;
    }

    private ImportAnswer.Rejected rejected(ImportDetails job, ImportRowView row) {
        ImportMessage first = row.messages().stream()
                .filter(m -> m.severity() == Severity.ERROR)
                .findFirst()
                .orElseGet(() -> ImportMessage.error(row.row(), null, "unexpected", job.id()));
        return new ImportAnswer.Rejected(
                row.seq(),
                job.sheets().get(row.sheet()).name(),
                row.row(),
                first.column(),
                first.code(),
                texts.plain(first),
                messages(row));
    }

    private List<ImportAnswer.Message> messages(ImportRowView row) {
        return row.messages().stream()
                .map(m -> new ImportAnswer.Message(m.severity().name(), m.column(), m.code(), texts.plain(m)))
                .toList();
    }

    ImportAnswer.Row row(ImportRowView row) {
        return new ImportAnswer.Row(
                row.seq(),
                row.row(),
                row.state().name(),
                row.chosen(),
                row.values(),
                row.extras(),
                messages(row),
                row.reference());
    }
}
