package org.anlan.inspection.finding.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingAction;
import org.anlan.inspection.finding.FindingDetails.ExtensionRow;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Proposal;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.text.Bigrams;
import org.anlan.platform.time.Ahead;

/**
 * A hazard from its discovery to its closing. Whoever took part in its rectification is remembered and never accepts
 * it. The first date stays on record whatever is granted later. It is voided, never deleted.
 */
@Entity
@Table(name = "finding", schema = "inspection")
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", schema = "inspection")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false)
    private String title;

    private String description;
    private String place;

    @Column(name = "unit_code", nullable = false)
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FindingSource source;

    @Column(name = "source_number", updatable = false)
    private String sourceNumber;

    @Enumerated(EnumType.STRING)
    private FindingLevel level;

    @Column(name = "level_decided_by")
    private String levelDecidedBy;

    @Column(name = "defect_type")
    private String defectType;

    @Column(name = "checklist_number", updatable = false)
    private String checklistNumber;

    @Column(name = "item_key", updatable = false)
    private String itemKey;

    @Column(name = "risk_number")
    private String riskNumber;

    @Column(name = "control_point_key", updatable = false)
    private String controlPointKey;

    @Embedded
    private Reporter reporter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingStatus status;

    @Embedded
    private ProposalColumns proposal;

    @Embedded
    private AssignmentColumns assignment;

    @Embedded
    private TreatmentColumns treatment;

    @Embedded
    private ClosingColumns closing;

    @ElementCollection
    @CollectionTable(name = "finding_extension", schema = "inspection", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    private List<Extension> extensions = new ArrayList<>();

    @Column(nullable = false)
    private String[] rectifiers = {};

    @Column(name = "last_reason")
    private String lastReason;

    @Column(name = "duplicate_of")
    private String duplicateOf;

    @Column(name = "repeated_of", updatable = false)
    private String repeatedOf;

    @Column(name = "escalated_level", nullable = false)
    private int escalatedLevel;

    /** Since when a rectification must show itself anew; null until it is sent back or reopened. */
    @Column(name = "evidence_since")
    private Instant evidenceSince;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "search_document", nullable = false)
    private String searchDocument;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Finding() {}

    /**
     * @param judged true by a safety officer: it waits for assignment; false by anyone else: it waits for judgement
     * @param repeatedOf number of an earlier finding of the same item at the same place, or null
     */
    public static Finding found(
            String number, FindingFacts facts, Reporter reporter, boolean judged, String repeatedOf, Instant at) {
        Finding finding = new Finding();
        finding.number = number;
        finding.reporter = reporter;
        finding.repeatedOf = repeatedOf;
        finding.createdAt = at;
        finding.status = judged ? FindingStatus.REGISTERED : FindingStatus.REPORTED;
        finding.write(facts);
        finding.updatedAt = at;
        return finding;
    }

    private void write(FindingFacts facts) {
        new InvalidInput.Collector()
                .requireText("title", facts.title(), 200)
                .optionalText("description", facts.description(), 4000)
                .optionalText("place", facts.place(), 200)
                .requireText("unitCode", facts.unitCode(), 40)
                .optionalText("defectType", facts.defectType(), 200)
                .optionalText("riskNumber", facts.riskNumber(), 60)
                .optionalText("sourceNumber", facts.sourceNumber(), 60)
                .throwIfAny();
        title = facts.title().strip();
        description = clean(facts.description());
        place = clean(facts.place());
        unitCode = facts.unitCode();
        source = facts.source() == null ? FindingSource.REPORT : facts.source();
        sourceNumber = clean(facts.sourceNumber());
        level = facts.level();
        defectType = clean(facts.defectType());
        checklistNumber = clean(facts.checklistNumber());
        itemKey = clean(facts.itemKey());
        riskNumber = clean(facts.riskNumber());
        controlPointKey = clean(facts.controlPointKey());
        proposal = new ProposalColumns(facts.proposal());
        searchDocument = Bigrams.document(number, title, description, place, defectType, sourceNumber, riskNumber);
    }

    /**
     * 即查即改: fixed by its finder on the spot; waits for acceptance by somebody else.
     *
     * @param photosFollow photos of it are sent as soon as it has its number
     */
    public void rectifiedOnTheSpot(
            Rectification rectification,
            String acceptor,
            boolean photosFollow,
            LocalDate today,
            String by,
            Instant at) {
        if (level == FindingLevel.MAJOR) {
            throw new RuleBroken("finding.major_on_the_spot", number);
        }
        level = FindingLevel.GENERAL;
        levelDecidedBy = by;
        String measure =
                rectification.evidence() == null || rectification.evidence().isBlank()
                        ? rectification.cause()
                        : rectification.evidence();
        new InvalidInput.Collector()
                .requireText("cause", rectification.cause(), 2000)
                .throwIfAny();
        assignment = AssignmentColumns.onTheSpot(measure, by, acceptor, today, at);
        status = FindingStatus.RECTIFYING;
        submit(rectification, photosFollow, by, at);
    }

    public void acceptReport(FindingLevel proposed, String risk, Instant at) {
        FindingStatus next = next(FindingAction.ACCEPT_REPORT);
        new InvalidInput.Collector().optionalText("riskNumber", risk, 60).throwIfAny();
        level = proposed == null ? level : proposed;
        riskNumber = clean(risk) == null ? riskNumber : clean(risk);
        move(next, at);
    }

    /**
     * @param original of a duplicate: one that still stands, so that no two point at each other; else null
     */
    public void rejectReport(ReportOutcome outcome, Finding original, String reason, Instant at) {
        FindingStatus next = next(FindingAction.REJECT_REPORT);
        boolean duplicate = outcome == ReportOutcome.DUPLICATE;
        new InvalidInput.Collector()
                .rejectIf(outcome == null, "outcome", "required")
                .rejectIf(duplicate && original == null, "originalNumber", "required")
                .rejectIf(duplicate && equals(original), "originalNumber", "itself")
                .rejectIf(duplicate && isDropped(original), "originalNumber", "original_dropped")
                .requireText("reason", reason, 500)
                .throwIfAny();
        duplicateOf = duplicate ? original.number() : null;
        lastReason = reason.strip();
        move(next, at);
    }

    private static boolean isDropped(Finding original) {
        return original != null && !original.status.stands();
    }

    /**
     * Assigns it, or to somebody else while it is rectified: then the dates stay, what is not said stays, and a reason
     * is needed.
     *
     * @param actsFor whom the caller deputises for today
     */
    public void assign(Assignment facts, String reason, LocalDate today, String by, Set<String> actsFor, Instant at) {
        boolean again = status == FindingStatus.RECTIFYING;
        FindingStatus next = next(again ? FindingAction.REASSIGN : FindingAction.ASSIGN);
        Assignment complete = again ? facts.orAsBefore(assignment.facts(level)) : facts;
        if (isDowngrade(complete.level()) && tookPart(by, actsFor)) {
            throw new RuleBroken("finding.own_downgrade", by);
        }
        AssignmentColumns columns =
                AssignmentColumns.of(complete, again ? assignment : null, again ? reason : null, today, by, at);
        requireNoRectifier(complete.acceptorLogin(), Set.of());
        lastReason = again ? reason.strip() : lastReason;
        levelDecidedBy = level == complete.level() && again ? levelDecidedBy : by;
        level = complete.level();
        assignment = columns;
        rectifies(complete.responsibleLogin());
        move(next, at);
    }

    /** Whether a major finding that is being rectified would become a general one: that is for the head. */
    public boolean isDowngrade(FindingLevel to) {
        return status == FindingStatus.RECTIFYING && level == FindingLevel.MAJOR && to == FindingLevel.GENERAL;
    }

    public void proposeTreatment(Treatment facts, LocalDate today, String by, Instant at) {
        FindingStatus next = next(FindingAction.PROPOSE_TREATMENT);
        if (level != FindingLevel.MAJOR) {
            throw new RuleBroken("finding.only_major", number);
        }
        treatment = TreatmentColumns.proposed(facts, today, by, at);
        move(next, at);
    }

    /**
     * By another than who proposed it, and by nobody who rectifies it.
     *
     * @param actsFor whom the approver deputises for today
     */
    public void approveTreatment(String by, Set<String> actsFor, Instant at) {
        FindingStatus next = next(FindingAction.APPROVE_TREATMENT);
        if (treatment == null) {
            throw new RuleBroken("finding.no_treatment", number);
        }
        treatment.requireNotOwn(by, actsFor);
        if (tookPart(by, actsFor)) {
            throw new RuleBroken("finding.rectifier_approves", by);
        }
        treatment.approve(by, at);
        move(next, at);
    }

    /** @param photoAttached whether a photo shows the rectification */
    public void submit(Rectification facts, boolean photoAttached, String by, Instant at) {
        FindingStatus next = next(FindingAction.SUBMIT);
        if (level == FindingLevel.MAJOR && (treatment == null || !treatment.isApproved())) {
            throw new RuleBroken("finding.treatment_not_approved", number);
        }
        if (by.equals(assignment.acceptorLogin())) {
            throw new RuleBroken("finding.rectifier_accepts", by);
        }
        closing = ClosingColumns.submitted(facts, photoAttached, by, at);
        rectifies(by);
        move(next, at);
    }

    /** @throws RuleBroken {@code finding.no_evidence}: the photos that were to follow never came, or are gone */
    public void requireEvidence(boolean photoAttached) {
        if (closing != null && closing.evidence() == null && !photoAttached) {
            throw new RuleBroken("finding.no_evidence", number);
        }
    }

    /** @param actsFor whom the acceptor deputises for today */
    public void accept(Acceptance facts, String by, Set<String> actsFor, Instant at) {
        FindingStatus next = next(FindingAction.ACCEPT);
        requireNoRectifier(by, actsFor);
        closing.accept(facts, riskNumber != null, by, at);
        move(next, at);
    }

    public void sendBack(String reason, String by, Set<String> actsFor, Instant at) {
        FindingStatus next = next(FindingAction.SEND_BACK);
        requireNoRectifier(by, actsFor);
        new InvalidInput.Collector().requireText("reason", reason, 500).throwIfAny();
        lastReason = reason.strip();
        beginsAnew(at);
        move(next, at);
    }

    /** What was accepted holds no longer, and only evidence from now on shows the rectification. */
    private void beginsAnew(Instant at) {
        closing.withdrawAcceptance();
        evidenceSince = at;
    }

    public void requestExtension(LocalDate until, String reason, LocalDate today, String by, Instant at) {
        FindingStatus next = next(FindingAction.REQUEST_EXTENSION);
        Extension.check(until, assignment.dueOn(), reason, today);
        if (pendingExtension().isPresent()) {
            throw new RuleBroken("finding.extension_pending", number);
        }
        extensions.add(new Extension(until, reason.strip(), by, at));
        move(next, at);
    }

    /** @param actsFor whom the decider deputises for today: what somebody asked for, their deputy does not grant */
    public void decideExtension(
            boolean granted, String note, LocalDate today, String by, Set<String> actsFor, Instant at) {
        FindingStatus next = next(granted ? FindingAction.GRANT_EXTENSION : FindingAction.REFUSE_EXTENSION);
        Extension pending = pendingExtension().orElseThrow(() -> new RuleBroken("finding.no_extension_asked", number));
        if (by.equals(pending.askedBy()) || actsFor.contains(pending.askedBy()) || tookPart(by, actsFor)) {
            throw new RuleBroken("finding.own_extension", by);
        }
        InvalidInput.Collector errors = new InvalidInput.Collector().optionalText("note", note, 500);
        if (!granted) {
            errors.requireText("note", note, 500);
        }
        errors.throwIfAny();
        extensions.set(extensions.size() - 1, pending.decided(granted, by, at, note));
        if (granted) {
            assignment.extend(pending.askedUntil());
            escalatedLevel = overdueDays(today) > 0 ? escalatedLevel : 0;
        }
        move(next, at);
    }

    public void signOff(String note, String by, Set<String> actsFor, Instant at) {
        FindingStatus next = next(FindingAction.SIGN_OFF);
        requireNoRectifier(by, actsFor);
        if (by.equals(closing.acceptedBy()) || actsFor.contains(closing.acceptedBy())) {
            throw new RuleBroken("finding.acceptor_signs_off", by);
        }
        closing.signOff(by, at);
        lastReason = clean(note);
        move(next, at);
    }

    /** By nobody who rectifies it: that would be a way round acceptance. */
    public void annul(String reason, String by, Set<String> actsFor, Instant at) {
        FindingStatus next = next(FindingAction.VOID);
        if (tookPart(by, actsFor)) {
            throw new RuleBroken("finding.own_void", by);
        }
        new InvalidInput.Collector().requireText("reason", reason, 500).throwIfAny();
        lastReason = reason.strip();
        move(next, at);
    }

    public void reopen(String reason, LocalDate dueOn, LocalDate today, Instant at) {
        FindingStatus next = next(FindingAction.REOPEN);
        InvalidInput.Collector errors = new InvalidInput.Collector()
                .requireText("reason", reason, 500)
                .rejectIf(dueOn == null, "dueOn", "required");
        Ahead.check(errors, "dueOn", dueOn, today);
        errors.throwIfAny();
        lastReason = reason.strip();
        beginsAnew(at);
        assignment.extend(dueOn);
        escalatedLevel = 0;
        move(next, at);
    }

    /** Overdue was told to so many levels above. */
    public void escalated(int toLevel) {
        escalatedLevel = toLevel;
    }

    /** @throws RuleBroken {@code finding.rectifier_accepts}: took part in it, or deputises for somebody who did */
    private void requireNoRectifier(String by, Set<String> actsFor) {
        if (tookPart(by, actsFor)) {
            throw new RuleBroken("finding.rectifier_accepts", by);
        }
    }

    private boolean tookPart(String by, Set<String> actsFor) {
        List<String> all = List.of(rectifiers);
        return all.contains(by) || actsFor.stream().anyMatch(all::contains);
    }

    private void rectifies(String login) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(rectifiers));
        all.add(login);
        rectifiers = all.toArray(String[]::new);
    }

    private FindingStatus next(FindingAction action) {
        return FindingLifecycle.next(status, action, level);
    }

    private void move(FindingStatus next, Instant at) {
        status = next;
        updatedAt = at;
        closedAt = next == FindingStatus.CLOSED ? at : null;
    }

    public Optional<LocalDate> pendingExtensionUntil() {
        return pendingExtension().map(Extension::askedUntil);
    }

    private Optional<Extension> pendingExtension() {
        return extensions.stream().filter(Extension::isPending).findFirst();
    }

    /** Days past the date in force while it is being rectified; 0 in time. */
    public int overdueDays(LocalDate today) {
        boolean open = status == FindingStatus.RECTIFYING && assignment != null;
        return open && today.isAfter(assignment.dueOn())
                ? Math.toIntExact(ChronoUnit.DAYS.between(assignment.dueOn(), today))
                : 0;
    }

    public boolean treatmentWaits() {
        return treatment != null && !treatment.isApproved();
    }

    /** For the audit trail. */
    public Map<String, Object> facts() {
        return AuditFacts.of(this);
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String place() {
        return place;
    }

    public String unitCode() {
        return unitCode;
    }

    public FindingSource source() {
        return source;
    }

    public String sourceNumber() {
        return sourceNumber;
    }

    public FindingLevel level() {
        return level;
    }

    public String levelDecidedBy() {
        return levelDecidedBy;
    }

    public String defectType() {
        return defectType;
    }

    public String checklistNumber() {
        return checklistNumber;
    }

    public String itemKey() {
        return itemKey;
    }

    public String riskNumber() {
        return riskNumber;
    }

    public String controlPointKey() {
        return controlPointKey;
    }

    public Reporter reporter() {
        return reporter;
    }

    public FindingStatus status() {
        return status;
    }

    /** What is proposed for its rectification until it is assigned. */
    public Proposal proposal() {
        return proposal == null || assignment != null ? Proposal.NONE : proposal.facts();
    }

    public Optional<AssignmentColumns> assignment() {
        return Optional.ofNullable(assignment);
    }

    public Optional<Assignment> assignmentFacts() {
        return assignment().map(columns -> columns.facts(level));
    }

    public Optional<Treatment> treatment() {
        return Optional.ofNullable(treatment).map(TreatmentColumns::facts);
    }

    public Optional<ClosingColumns> closing() {
        return Optional.ofNullable(closing);
    }

    public List<ExtensionRow> extensions() {
        return extensions.stream().map(Extension::row).toList();
    }

    public List<String> rectifiers() {
        return List.of(rectifiers);
    }

    public int escalatedLevel() {
        return escalatedLevel;
    }

    /** Null when every evidence counts. */
    public Instant evidenceSince() {
        return evidenceSince;
    }

    public String lastReason() {
        return lastReason;
    }

    public String duplicateOf() {
        return duplicateOf;
    }

    public String repeatedOf() {
        return repeatedOf;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public long recordVersion() {
        return recordVersion;
    }

    private static String clean(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
