package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.event.RiskApproved.ControlPoint;
import org.anlan.risk.AssessmentPurpose;
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

    @Embedded
    private RiskLife life;

    @Embedded
    private RiskContent content;

    @Embedded
    private CurrentRating rating;

    @Column(name = "grade_rank", nullable = false)
    private int gradeRank = -1;

    @Column(nullable = false)
    private String[] flags = {};

    @Embedded
    private Origin origin;

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
        risk.life = RiskLife.begin(by, at);
        risk.origin = new Origin(by, at);
        risk.content = new RiskContent();
        risk.write(type, facts, by, at);
        return risk;
    }

    /** Keeps what the source of an imported row states, beside what its own factors give. */
    public void importedFrom(Long importOfRow, String levelAsStated, Set<RiskFlag> contradictions) {
        origin.imported(importOfRow, levelAsStated);
        flags = Flags.with(flags, contradictions);
    }

    /** Replaces the facts. @throws RuleBroken it is with a reviewer or closed */
    public void change(RegisterType type, RiskFacts facts, String by, Instant at) {
        requireUnlocked();
        if (write(type, facts, by, at)) {
            life.takeApprovalBack();
        }
    }

    private boolean write(RegisterType type, RiskFacts facts, String by, Instant at) {
        boolean material = content.write(this, facts, register.ownerLogin());
        life.editedBy(by, at);
        flags = Flags.rewritten(flags, Completeness.flags(type, facts(), grade()));
        return material;
    }

    /**
     * Adds an assessment. A current one becomes the rating of the risk, and settles what the source stated.
     *
     * @return the assessment, to be stored
     * @throws RuleBroken it is with a reviewer or closed
     */
    public RiskAssessment assess(
            RegisterType type, AssessmentPurpose purpose, Rating result, RatingInput input, Judgement judged) {
        requireUnlocked();
        if (purpose == AssessmentPurpose.CURRENT) {
            life.editedBy(judged.by(), judged.at());
            rate(type, result, input);
        }
        life.touched(judged.at());
        return new RiskAssessment(this, purpose, result, input, judged);
    }

    /**
     * Takes over a rating that was judged elsewhere, at the closing of a finding. It holds whatever the state: with a
     * reviewer or approver another level sends the risk back to its author, because they looked at the former one. Who
     * judged does not become an author; whoever hands the risk in again adopts the rating. A closed risk keeps its level.
     *
     * @return the assessment, to be stored
     */
    public RiskAssessment take(RegisterType type, Rating result, RatingInput input, Judgement judged) {
        if (status() != RiskStatus.CLOSED) {
            rate(type, result, input);
            life.touched(judged.at());
        }
        return new RiskAssessment(this, AssessmentPurpose.CURRENT, result, input, judged);
    }

    private void rate(RegisterType type, Rating result, RatingInput input) {
        boolean otherLevel = rating == null || !Objects.equals(rating.level(), result.level());
        rating = CurrentRating.of(result, input);
        gradeRank = result.grade().ordinal();
        flags = Flags.kept(Completeness.flags(type, facts(), result.grade()));
        if (otherLevel) {
            life.takeApprovalBack();
        }
    }

    /** 编制: hands it in. @throws InvalidInput naming every required column that is empty */
    public void submit(RegisterType type, String by, Instant at) {
        RiskLifecycle.next(status(), RiskAction.SUBMIT);
        register.requireActive();
        List<RegisterField> missing = missing(type);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing.stream()
                    .map(f -> new FieldError(f.name(), "required_before_submit", f))
                    .toList());
        }
        life.submit(by, at);
    }

    /** 批准. @param row its table row as approved @return the frozen edition @throws RuleBroken by author or reviewer */
    public RiskSnapshot approve(String by, Instant at, LocalDate today, Map<String, String> row) {
        life.approve(by, at, today);
        return new RiskSnapshot(this, life.editions(), life.signOff(), row);
    }

    public void reopen(String reason, Instant at) {
        RiskLifecycle.next(status(), RiskAction.REOPEN);
        register.requireActive();
        life.reopen(reason, at);
    }

    /** Never touched since it was imported, so that the import can be taken back. */
    public boolean untouchedSinceImport() {
        return origin.isImport()
                && status() == RiskStatus.DRAFT
                && life.updatedAt().equals(origin.createdAt());
    }

    private void requireUnlocked() {
        register.requireActive();
        if (RiskLifecycle.locked(status())) {
            throw new RuleBroken("risk.locked", number, status());
        }
    }

    public String number() {
        return number;
    }

    public RiskRegister register() {
        return register;
    }

    /** Status, signatures and review; its own verbs are those that need nothing else of the risk. */
    public RiskLife life() {
        return life;
    }

    public RiskStatus status() {
        return life.status();
    }

    public String ownerLogin() {
        return content.ownerLogin();
    }

    public RiskFacts facts() {
        return content.facts();
    }

    public Origin origin() {
        return origin;
    }

    /** Required columns that are empty. */
    public List<RegisterField> missing(RegisterType type) {
        return Completeness.missing(type, facts(), rating != null);
    }

    public List<ControlPoint> controlPoints() {
        return content.controlPoints(number);
    }

    /** Null while it is not rated. */
    public CurrentRating rating() {
        return rating;
    }

    /** Null while it is not rated. */
    public RiskGrade grade() {
        return rating == null ? null : rating.grade();
    }

    public Set<RiskFlag> flags() {
        return Set.copyOf(Flags.of(flags));
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
