package org.anlan.platform.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportAction;
import org.anlan.platform.imports.ImportStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An import: a file, its rows, and where it stands. Read, checked, then stored as often as rejected rows are corrected,
 * and undone; what was in use then can be undone later. Progress and the claim of the node that works on it are no part of its version.
 */
@Entity
@Table(name = "import_job", schema = "platform")
public class ImportJob {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "file_size", updatable = false)
    private int fileSize;

    @Column(updatable = false)
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private String options;

    @JdbcTypeCode(SqlTypes.JSON)
    private String sheets;

    @Column(name = "problem_code")
    private String problemCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "problem_args")
    private String problemArgs;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    private long version;

    protected ImportJob() {}

    /** @param options as JSON */
    public static ImportJob uploaded(String kind, String by, UploadedFile file, String options, Instant at) {
        ImportJob job = new ImportJob();
        job.kind = kind;
        job.status = ImportStatus.READING;
        job.createdBy = by;
        job.fileName = file.name();
        job.fileSize = file.size();
        job.sha256 = file.sha256();
        job.options = options;
        job.sheets = "{\"sheets\":[]}";
        job.problemArgs = "{\"args\":[]}";
        job.createdAt = at;
        return job;
    }

    /** What is kept of the file itself. @param sha256 in hex, tells that the same file comes twice */
    public record UploadedFile(String name, int size, String sha256) {}

    /** @param sheetReports how the file was understood, as JSON */
    public void endReading(String sheetReports) {
        go(ImportAction.END_READING);
        sheets = sheetReports;
    }

    public void endChecking(Instant at) {
        go(ImportAction.END_CHECKING);
        checkedAt = at;
    }

    /** @param args as JSON */
    public void refuse(String code, String args) {
        go(ImportAction.REFUSE);
        problemCode = code;
        problemArgs = args;
    }

    public void correct() {
        go(ImportAction.CORRECT);
    }

    /** @param chosen rows that are good and chosen */
    public void start(int chosen) {
        if (chosen == 0) {
            throw new RuleBroken("import.nothing_chosen");
        }
        go(ImportAction.START);
    }

    public void endImporting(Instant at) {
        go(ImportAction.END_IMPORTING);
        importedAt = at;
    }

    /**
     * Begins to take back; once more for what could not be taken back before, because it was in use.
     *
     * @param rows how many there are to take back
     * @throws RuleBroken {@code import.nothing_to_undo} without any
     */
    public void undo(int rows) {
        ImportStatus undoing = ImportLifecycle.next(status, ImportAction.UNDO);
        if (rows == 0) {
            throw new RuleBroken("import.nothing_to_undo");
        }
        status = undoing;
    }

    public void endUndoing(Instant at) {
        go(ImportAction.END_UNDOING);
        undoneAt = at;
    }

    private void go(ImportAction action) {
        status = ImportLifecycle.next(status, action);
    }

    public boolean isOf(String login) {
        return createdBy.equals(login);
    }

    public long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public ImportStatus status() {
        return status;
    }

    public String createdBy() {
        return createdBy;
    }

    public String fileName() {
        return fileName;
    }

    public int fileSize() {
        return fileSize;
    }

    public String sha256() {
        return sha256;
    }

    public String options() {
        return options;
    }

    public String sheets() {
        return sheets;
    }

    public String problemCode() {
        return problemCode;
    }

    public String problemArgs() {
        return problemArgs;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
