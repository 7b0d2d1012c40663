package org.anlan.inspection.finding;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;

/**
 * Door: findings (隐患) from report to closing. Reading needs {@code finding.read}; reporter, responsible and acceptor
 * always see theirs. Every command compares the version the caller saw and leaves one audit record.
 */
@Local
public interface Findings {

    /** Attachments of the hazard itself (整改前). */
    String OBJECT_KIND = "finding";

    /** Attachments that show the rectification (整改后). */
    String EVIDENCE_KIND = "finding-evidence";

    Page<FindingRow> find(FindingQuery query, PageRequest page);

    /** What matches, to be read to the end. @param order only its sort counts */
    RowKeys keys(FindingQuery query, PageRequest order);

    /** Those of the rows that the caller may see, in the order of the keys. */
    List<FindingRow> rows(RowKeys keys);

    /** @throws org.anlan.platform.NotFound outside the caller's scope */
    FindingDetails details(String number);

    /**
     * What the next command expects, for those who need nothing else of the finding.
     *
     * @throws org.anlan.platform.NotFound outside the caller's scope
     */
    long version(String number);

    /** How many findings of the filter there are by status, for the board. */
    Map<FindingStatus, Long> countByStatus(FindingQuery query);

    /**
     * Reports a hazard: by holders of {@code finding.register} it is registered at once (待下达), by others with
     * {@code finding.report} it waits for judgement (待初审).
     *
     * @return its number, such as {@code YH-20261122-0001}
     */
    String register(FindingFacts facts);

    /**
     * 即查即改: registers a general finding and its rectification in one step; still accepted by another.
     *
     * @param acceptorLogin somebody else, who holds {@code finding.accept} over the unit
     * @param photosFollow photos of the rectification are sent as soon as it has its number: then no text of it is
     *     needed, and without them nobody accepts it
     */
    String registerRectified(
            FindingFacts facts, Rectification rectification, String acceptorLogin, boolean photosFollow);

    void acceptReport(String number, long expectedVersion, FindingLevel level, String riskNumber);

    /** @param originalNumber required for DUPLICATE: one that the caller may see and that still stands */
    void rejectReport(String number, long expectedVersion, ReportOutcome outcome, String originalNumber, String reason);

    /**
     * Assigns, or assigns to somebody else while it is being rectified: then both dates stay, and so does what is not
     * said. A major finding that is being rectified becomes a general one only by a holder of {@code finding.sign-off}
     * who does not rectify it. The responsible person must hold {@code finding.rectify}, the acceptor {@code
     * finding.accept} over the unit.
     */
    void assign(String number, long expectedVersion, Assignment assignment, String reason);

    void proposeTreatment(String number, long expectedVersion, Treatment treatment);

    /** Needs {@code finding.sign-off}; by another than who proposed it, and by nobody who rectifies it. */
    void approveTreatment(String number, long expectedVersion);

    /** @throws org.anlan.platform.RuleBroken {@code finding.not_responsible}, {@code finding.treatment_not_approved} */
    void submit(String number, long expectedVersion, Rectification rectification);

    /**
     * Needs {@code finding.accept}: by the acceptor, a deputy, or who holds it over the unit; never by anybody who rectified it, nor by a
     * deputy of theirs.
     *
     * @throws org.anlan.platform.RuleBroken {@code finding.rectifier_accepts}, {@code finding.no_evidence}
     */
    void accept(String number, long expectedVersion, Acceptance acceptance);

    void sendBack(String number, long expectedVersion, String reason);

    /** @param until later than the date in force, from today on and at most ten years ahead */
    void requestExtension(String number, long expectedVersion, LocalDate until, String reason);

    /** Needs {@code finding.extend}; by another than who asked. The original date is kept. */
    void decideExtension(String number, long expectedVersion, boolean granted, String note);

    /** The head closes a major finding; by another than rectifiers and acceptor. */
    void signOff(String number, long expectedVersion, String note);

    /** By nobody who rectifies it. */
    void voidFinding(String number, long expectedVersion, String reason);

    /** @param dueOn new date, from today on; the original one stays on record */
    void reopen(String number, long expectedVersion, String reason, LocalDate dueOn);

    /** Leaves in the history that the rectification notice (整改通知书, 督促函) was printed or mailed. */
    void noticePrinted(String number, String recipient);
}
