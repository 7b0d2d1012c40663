package org.anlan.risk.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.event.RiskApproved.ControlPoint;
import org.anlan.platform.text.Bigrams;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.domain.RiskRegister;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RiskGrade;

/**
 * One risk of a register. Written as a draft, handed in once complete, reviewed and approved by two others, then in
 * effect until a review; a material change (level, owner, measures) takes the approval back. Its rating is the newest
 * current assessment; assessments are only ever added. It is closed, never deleted.
 */
@Entity
@Table(name = "risk", schema = "risk")
public class Risk {
    private static final Set<RiskFlag> OF_THE_SOURCE = EnumSet.of(
            RiskFlag.STATED_LEVEL_CONTRADICTS, RiskFlag.STATED_LEVEL_UNKNOWN, RiskFlag.STATED_SCORE_CONTRADICTS);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_seq")
    @SequenceGenerator(name = "risk_seq", sequenceName = "risk_seq", schema = "risk")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "register_id", nullable = false, updatable = false)
    private RiskRegister register;

    @Column(nullable = false)
    private int position;

    @Column(name = "owner_login", nullable = false)
    private String ownerLogin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskStatus status;

    @Embedded
    private RiskText text;

    @ElementCollection
    @CollectionTable(name = "risk_party", schema = "risk", joinColumns = @JoinColumn(name = "risk_id"))
    @OrderColumn(name = "position")
    private List<RiskParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "risk", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Measure> measures = new ArrayList<>();

    @Column(name = "stated_level")
    private String statedLevel;

    @Embedded
    private CurrentRating rating;

    @Column(name = "grade_rank", nullable = false)
    private int gradeRank = -1;

    @Column(nullable = false)
    private String[] flags = {};

    @Embedded
    private SignOff signOff;

    @Column(name = "last_edited_by", nullable = false)
    private String lastEditedBy;

    @Column(nullable = false)
    private int editions;

    @Column(name = "last_reviewed_on")
    private LocalDate lastReviewedOn;

    @Column(name = "review_requested_on")
    private LocalDate reviewRequestedOn;

    @Column(name = "review_reason")
    private String reviewReason;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "search_document", nullable = false)
    private String searchDocument;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Risk() {}

    /** A new draft at the end of its register. */
    public static Risk draft(
            String number,
            RiskRegister register,
            RegisterType type,
            int position,
            RiskFacts facts,
            String by,
            Instant at) {
        register.requireActive();
        Risk risk = new Risk();
        risk.number = number;
        risk.register = register;
        risk.position = position;
        risk.status = RiskStatus.DRAFT;
        risk.createdBy = by;
        risk.createdAt = at;
        risk.write(type, facts, by, at);
        return risk;
    }

    /** Keeps what the source of an imported row states, beside what its own factors give. */
    public void importedFrom(Long importOfRow, String levelAsStated, Set<RiskFlag> contradictions) {
        importId = importOfRow;
        statedLevel = levelAsStated;
        Set<RiskFlag> all = flagSet();
        all.addAll(contradictions);
        keep(all);
    }

    /** Replaces the facts. @throws RuleBroken it is with a reviewer or closed */
    public void change(RegisterType type, RiskFacts facts, String by, Instant at) {
        requireUnlocked();
        String ownerBefore = ownerLogin;
        List<MeasureFacts> measuresBefore = measureFacts();
        write(type, facts, by, at);
        if (!ownerBefore.equals(ownerLogin) || !measuresBefore.equals(measureFacts())) {
            takeApprovalBack();
        }
    }

    /**
     * Adds an assessment. A current one becomes the rating of the risk, and settles what the source stated.
     *
     * @return the assessment, to be stored
     */
    public RiskAssessment assess(
            RegisterType type,
            AssessmentPurpose purpose,
            Rating result,
            RatingInput input,
            String basis,
            String by,
            Instant at) {
        requireUnlocked();
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.optionalText("basis", basis, FactLimits.LONG).throwIfAny();
        if (purpose == AssessmentPurpose.CURRENT) {
            boolean otherLevel = rating == null || !Objects.equals(rating.level(), result.level());
            rating = CurrentRating.of(result, input);
            gradeRank = result.grade().ordinal();
            lastEditedBy = by;
            keep(Completeness.flags(type, facts(), result.grade()));
            if (otherLevel) {
                takeApprovalBack();
            }
        }
        updatedAt = at;
        return new RiskAssessment(this, purpose, result, input, basis, by, at);
    }

    /** 编制: hands it in. @throws InvalidInput naming every required column that is empty */
    public void submit(RegisterType type, String by, Instant at) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.SUBMIT);
        register.requireActive();
        List<RegisterField> missing = missing(type);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing.stream()
                    .map(f -> new FieldError(f.name(), "required_before_submit", f))
                    .toList());
        }
        signOff = SignOff.prepared(by, at);
        move(next, at);
    }

    /** 审核. @throws RuleBroken by its author */
    public void review(String by, Instant at) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.REVIEW);
        signOff.review(by, at, lastEditedBy);
        move(next, at);
    }

    /** 批准. @param content the row as approved @return the frozen edition @throws RuleBroken by author or reviewer */
    public RiskSnapshot approve(String by, Instant at, LocalDate today, Map<String, String> content) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.APPROVE);
        signOff.approve(by, at, lastEditedBy);
        editions++;
        reviewed(today);
        move(next, at);
        return new RiskSnapshot(this, editions, signOff, content);
    }

    /** Back to the author. @throws InvalidInput without a reason */
    public void sendBack(String reason, Instant at) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.RETURN);
        requireReason(reason);
        move(next, at);
    }

    /** Takes up the review. */
    public void reassess(String reason, Instant at) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.REASSESS);
        if (reason != null && !reason.isBlank()) {
            reviewReason = reason.strip();
        }
        move(next, at);
    }

    /** The review found nothing to change; by somebody other than who wrote it. */
    public void confirm(String by, Instant at, LocalDate today) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.CONFIRM);
        if (by.equals(lastEditedBy) || by.equals(signOff.prepared().login())) {
            throw new RuleBroken("risk.three_people", by);
        }
        reviewed(today);
        move(next, at);
    }

    /** Opens an approved risk for a change, which needs approval again. */
    public void revise(Instant at) {
        move(RiskLifecycle.next(status, RiskAction.REVISE), at);
    }

    public void close(String reason, Instant at) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.CLOSE);
        closeReason = requireReason(reason);
        move(next, at);
    }

    public void reopen(String reason, Instant at) {
        RiskStatus next = RiskLifecycle.next(status, RiskAction.REOPEN);
        register.requireActive();
        requireReason(reason);
        closeReason = null;
        move(next, at);
    }

    /** Whether the three-people rule lets this person do it; the right to do it is checked elsewhere. */
    public boolean leavesTo(RiskAction action, String login) {
        boolean author = login.equals(lastEditedBy)
                || (signOff != null && login.equals(signOff.prepared().login()));
        return switch (action) {
            case REVIEW, CONFIRM -> !author;
            case APPROVE -> !author && !login.equals(signOff.reviewed().login());
            default -> true;
        };
    }

    /** Never touched since it was imported, so that the import can be taken back. */
    public boolean untouchedSinceImport() {
        return importId != null && status == RiskStatus.DRAFT && updatedAt.equals(createdAt);
    }

    private void write(RegisterType type, RiskFacts facts, String by, Instant at) {
        FactLimits.check(facts);
        text = RiskText.of(facts);
        ownerLogin =
                facts.ownerLogin() == null || facts.ownerLogin().isBlank() ? register.ownerLogin() : facts.ownerLogin();
        parties.clear();
        facts.parties().forEach(p -> parties.add(new RiskParty(p)));
        writeMeasures(facts.measures());
        lastEditedBy = by;
        updatedAt = at;
        Set<RiskFlag> kept = flagSet();
        kept.retainAll(OF_THE_SOURCE);
        kept.addAll(Completeness.flags(type, facts(), grade()));
        keep(kept);
        searchDocument = searchDocument(facts());
    }

    private void writeMeasures(List<MeasureFacts> facts) {
        List<Measure> former = new ArrayList<>(measures);
        measures.clear();
        for (MeasureFacts fact : facts) {
            if (fact.text() == null || fact.text().isBlank()) {
                continue;
            }
            int place = measures.size();
            Measure same =
                    former.stream().filter(m -> m.says(fact.text())).findFirst().orElse(null);
            former.remove(same);
            measures.add(same == null ? new Measure(this, place, fact) : same);
            measures.get(place).update(place, fact);
        }
    }

    private String searchDocument(RiskFacts facts) {
        List<String> words = new ArrayList<>(List.of(number));
        words.addAll(Arrays.asList(
                facts.title(),
                facts.category(),
                facts.description(),
                facts.exemption(),
                facts.rectificationPlan(),
                facts.accountability()));
        words.addAll(facts.causes());
        words.addAll(facts.consequences());
        words.addAll(facts.persons());
        facts.parties().forEach(p -> words.add(p.name()));
        facts.measures().forEach(m -> words.add(m.text()));
        words.addAll(facts.extras().values());
        return Bigrams.document(words.toArray(String[]::new));
    }

    private void takeApprovalBack() {
        if (status == RiskStatus.EFFECTIVE || status == RiskStatus.REASSESSMENT) {
            status = RiskLifecycle.next(status, RiskAction.REVISE);
        }
    }

    private void reviewed(LocalDate today) {
        lastReviewedOn = today;
        reviewRequestedOn = null;
        reviewReason = null;
    }

    private void move(RiskStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    private void requireUnlocked() {
        register.requireActive();
        if (RiskLifecycle.locked(status)) {
            throw new RuleBroken("risk.locked", number, status);
        }
    }

    private static String requireReason(String reason) {
        new InvalidInput.Collector()
                .requireText("reason", reason, FactLimits.SHORT)
                .throwIfAny();
        return reason.strip();
    }

    private Set<RiskFlag> flagSet() {
        Set<RiskFlag> set = EnumSet.noneOf(RiskFlag.class);
        Arrays.stream(flags).map(RiskFlag::valueOf).forEach(set::add);
        return set;
    }

    private void keep(Set<RiskFlag> set) {
        flags = new TreeSet<>(set).stream().map(Enum::name).toArray(String[]::new);
    }

    private List<MeasureFacts> measureFacts() {
        return measures.stream().map(Measure::facts).toList();
    }

    public String number() {
        return number;
    }

    public RiskRegister register() {
        return register;
    }

    public String ownerLogin() {
        return ownerLogin;
    }

    public RiskStatus status() {
        return status;
    }

    public RiskFacts facts() {
        List<Party> who = parties.stream().map(RiskParty::view).toList();
        return text.facts(who, measureFacts(), ownerLogin);
    }

    /** Required columns that are empty. */
    public List<RegisterField> missing(RegisterType type) {
        return Completeness.missing(type, facts(), rating != null);
    }

    public List<ControlPoint> controlPoints() {
        return measures.stream().map(m -> m.controlPoint(number)).toList();
    }

    /** Null while it is not rated. */
    public CurrentRating rating() {
        return rating;
    }

    /** Null while it is not rated. */
    public RiskGrade grade() {
        return rating == null ? null : rating.grade();
    }

    public String statedLevel() {
        return statedLevel;
    }

    public Set<RiskFlag> flags() {
        return Set.copyOf(flagSet());
    }

    /** Null before it was handed in for the first time. */
    public SignOff signOff() {
        return signOff;
    }

    public int editions() {
        return editions;
    }

    public LocalDate lastReviewedOn() {
        return lastReviewedOn;
    }

    public String reviewReason() {
        return reviewReason;
    }

    public String closeReason() {
        return closeReason;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long recordVersion() {
        return recordVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Risk that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
