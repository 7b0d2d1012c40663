package org.anlan.platform.imports.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.idempotency.Idempotency;
import org.anlan.platform.idempotency.Idempotency.Answer;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.platform.imports.ImportUpload;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.domain.ImportJob.UploadedFile;
import org.anlan.platform.imports.reading.FileProblem;
import org.anlan.platform.imports.reading.Limits;

/** Imports behind their door. Outside a transaction, because long work follows the short commands. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportServiceBean implements ImportService {

    private static final int LONGEST_NAME = 200;

    @Inject
    ImportCommands commands;

    @Inject
    ImportQueries queries;

    @Inject
    ImportRunner runner;

    @Inject
    ImportKinds kinds;

    @Inject
    AccessControl access;

    @Inject
    Idempotency idempotency;

    @Override
    public List<String> kinds() {
        return kinds.all().stream()
                .filter(k -> access.allows(k.permission()))
                .map(ImportKind::code)
                .toList();
    }

    @Override
    public List<ImportLayout> layouts(String kind) {
        return kinds.kind(kind).layouts();
    }

    @Override
    public long upload(ImportUpload upload) {
        long id = keep(upload);
        runner.runInBackground(id);
        return id;
    }

    @Override
    public ImportDetails checkNow(ImportUpload upload) {
        long id = keep(upload);
        runner.run(id);
        ImportDetails details = queries.details(id);
        if (upload.once() != null && details.status().isActive()) {
            throw new RuleBroken("idempotency.in_progress", upload.once().key());
        }
        if (details.status() == ImportStatus.REFUSED) {
            ImportDetails.Problem problem = details.problem();
            throw InvalidInput.of(
                    FileProblem.FIELD, problem.code(), problem.args().toArray());
        }
        return details;
    }

    private long keep(ImportUpload upload) {
        try {
            byte[] content = upload.content().readNBytes(Limits.FILE_BYTES + 1);
            if (content.length == 0) {
                throw FileProblem.of("file_empty");
            }
            if (content.length > Limits.FILE_BYTES) {
                throw FileProblem.of("file_too_large", Limits.FILE_BYTES / (1024 * 1024));
            }
            UploadedFile file = new UploadedFile(name(upload.fileName()), content.length, sha256(content));
            return once(upload, file.sha256(), () -> commands.upload(upload.kind(), file, content, upload.options()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The key is remembered with the import's id, in the transaction that keeps the file. */
    private long once(ImportUpload upload, String sha256, LongSupplier work) {
        if (upload.once() == null) {
            return work.getAsLong();
        }
        String same = sha256((upload.once().request() + '\n' + sha256).getBytes(StandardCharsets.UTF_8));
        Answer kept = idempotency.once(
                access.caller().login(),
                upload.once().key(),
                same,
                () -> new Answer(200, null, String.valueOf(work.getAsLong())));
        return Long.parseLong(kept.body());
    }

    /** Only the last part, without control characters: some browsers send a whole path. */
    private static String name(String given) {
        String name = given == null
                ? ""
                : given.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        String shown = name.isEmpty() ? "?" : name;
        return shown.substring(0, Math.min(LONGEST_NAME, shown.length()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ImportDetails details(long id) {
        return queries.details(id);
    }

    @Override
    public Page<ImportSummary> find(String kind, PageRequest page) {
        return queries.find(kind, page);
    }

    @Override
    public Page<ImportRowView> rows(long id, Collection<RowState> states, PageRequest page) {
        return queries.rows(id, states, false, page);
    }

    @Override
    public Page<ImportRowView> flagged(long id, PageRequest page) {
        return queries.rows(id, List.of(), true, page);
    }

    @Override
    public ImportRowView correct(long id, int seq, Map<String, String> values) {
        return commands.correct(id, seq, values);
    }

    @Override
    public void choose(long id, Collection<Integer> seqs, boolean chosen) {
        commands.choose(id, seqs, chosen);
    }

    @Override
    public void start(long id, long expectedVersion) {
        commands.start(id, expectedVersion);
        runner.runInBackground(id);
    }

    @Override
    public ImportDetails importNow(long id, long expectedVersion) {
        commands.start(id, expectedVersion);
        runner.run(id);
        return queries.details(id);
    }

    @Override
    public void undo(long id, long expectedVersion) {
        commands.undo(id, expectedVersion);
        runner.runInBackground(id);
    }

    @Override
    public ImportDetails undoNow(long id, long expectedVersion) {
        commands.undo(id, expectedVersion);
        runner.run(id);
        return queries.details(id);
    }
}
