package org.anlan.risk.letter.domain;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.letter.EditionRow;
import org.anlan.risk.letter.EvaluationRow;
import org.anlan.risk.letter.FigureRow;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.risk.letter.score.LetterScore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A responsibility letter (安全目标责任书) for one year: written as a draft, signed by the superior and then by the party
 * it binds, evaluated by the party, the superior and the department, which are different people, and final when the
 * party has no objection or its objection was decided. Words change only in a draft; what both signed is kept as an
 * edition. Figures are entered while it is evaluated, never once the result is announced, unless objected to.
 */
@Entity
@Table(name = "letter", schema = "risk")
public class Letter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    @SequenceGenerator(name = "letter_seq", sequenceName = "letter_seq", schema = "risk", allocationSize = 1)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false)
    private String title;

    @Embedded
    private Parties parties;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LetterStatus status;

    @Column(nullable = false)
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String content;

    @Column(name = "template_code", updatable = false)
    private String templateCode;

    @Embedded
    private LetterSignatures signatures;

    @ElementCollection
    @CollectionTable(name = "letter_edition", schema = "risk", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<LetterEdition> editions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "letter_figure", schema = "risk", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<LetterFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "letter_evaluation", schema = "risk", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<LetterEvaluation> evaluations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "letter_frozen_figure", schema = "risk", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<FrozenFigure> frozen = new ArrayList<>();

    private String objection;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Column(name = "last_reason")
    private String lastReason;

    @Column(name = "final_total")
    private BigDecimal finalTotal;

    @Column(name = "final_grade")
    private String finalGrade;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Letter() {}

    public static Letter draft(
            String number, LetterParties parties, LetterContent content, String template, String by, Instant at) {
        Letter letter = new Letter();
        letter.number = number;
        letter.status = LetterStatus.DRAFT;
        letter.templateCode = template;
        letter.createdBy = by;
        letter.createdAt = at;
        letter.write(parties, content, at);
        return letter;
    }

    /** @throws RuleBroken {@code letter.frozen} it was signed: only the next edition may differ */
    public void change(LetterParties newParties, LetterContent newContent, Instant at) {
        if (status != LetterStatus.DRAFT) {
            throw new RuleBroken("letter.frozen", number);
        }
        write(newParties, newContent, at);
    }

    private void write(LetterParties newParties, LetterContent newContent, Instant at) {
        if (newParties.parentNumber() != null && newParties.parentNumber().equals(number)) {
            throw InvalidInput.of("parent", "letter.own_parent");
        }
        parties = new Parties(newParties);
        content = LetterFile.write(newContent).toString();
        title = LetterFile.read(content).title();
        updatedAt = at;
    }

    /** Signs, evaluates, objects, decides: whatever moves the letter on. @param score what it comes to now */
    public void act(LetterAction action, String note, LetterScore score, String by, Instant at) {
        LetterStatus next = LetterLifecycle.next(status, action);
        new LetterPersons(parties, evaluations).require(action, by);
        InvalidInput.Collector input = new InvalidInput.Collector().optionalText("note", note, 2000);
        input.rejectIf(action.needsNote() && (note == null || note.isBlank()), "note", "required")
                .throwIfAny();
        String words = note == null ? null : note.strip();
        switch (action) {
            case ISSUE -> signatures = LetterSignatures.issued(by, at);
            case COUNTERSIGN -> {
                signatures = signatures.countersigned(by, at);
                editions.add(new LetterEdition(++edition, content, signatures));
            }
            case DECLINE, WITHDRAW, REVISE, VOID, SEND_BACK -> lastReason = words;
            case SELF_EVALUATE -> evaluated(EvaluationRow.Stage.SELF, score, words, by, at);
            case SUPERIOR_EVALUATE -> evaluated(EvaluationRow.Stage.SUPERIOR, score, words, by, at);
            case DEPARTMENT_EVALUATE -> evaluated(EvaluationRow.Stage.DEPARTMENT, score, words, by, at);
            case OBJECT -> {
                objection = words;
                objectedAt = at;
            }
            case DECIDE -> evaluated(EvaluationRow.Stage.DECISION, score, words, by, at);
            case FINALISE -> lastReason = words;
        }
        if (next == LetterStatus.DRAFT) {
            signatures = LetterSignatures.none();
        }
        status = next;
        updatedAt = at;
    }

    private void evaluated(EvaluationRow.Stage stage, LetterScore score, String note, String by, Instant at) {
        evaluations.removeIf(e -> e.stage() == stage);
        evaluations.add(new LetterEvaluation(stage, score.total(), note, by, at));
    }

    /** Keeps what was measured, so that the score of a final letter never moves. */
    public void freeze(LetterScore score, List<FrozenFigure> measured) {
        frozen.clear();
        frozen.addAll(measured);
        finalTotal = score.total();
        finalGrade = score.grade();
    }

    /** Whether this person could enter figures now, as far as the letter's state goes. */
    public boolean takesFigures(String login) {
        return FigureRules.open(status, parties.isParty(login));
    }

    /** Takes a figure in place of an earlier one of the same line. */
    public void enter(EnterFigure asked, String by, Instant at) {
        new FigureRules(this).require(asked, by);
        figures.removeIf(f -> f.isOf(asked.kind(), asked.key()));
        figures.add(
                new LetterFigure(asked.kind(), asked.key(), asked.value(), asked.points(), asked.evidence(), by, at));
        updatedAt = at;
    }

    /** @throws RuleBroken it is not a bonus that somebody else asked for, or it is one's own letter */
    public void approve(String key, String by, Instant at) {
        new FigureRules(this).requireApproval(key, by, figures).approve(by, at);
        updatedAt = at;
    }

    public LetterContent content() {
        return LetterFile.read(content);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LetterParties parties() {
        return parties.view();
    }

    public LetterStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    public LetterSignatures signatures() {
        return signatures == null ? LetterSignatures.none() : signatures;
    }

    public List<EditionRow> editions() {
        return editions.stream().map(LetterEdition::view).toList();
    }

    public List<FigureRow> figures() {
        return figures.stream().map(LetterFigure::view).toList();
    }

    public List<EvaluationRow> evaluations() {
        return evaluations.stream().map(LetterEvaluation::view).toList();
    }

    public List<FrozenFigure> frozen() {
        return List.copyOf(frozen);
    }

    /** Who may do what, as far as persons go. */
    public LetterPersons persons() {
        return new LetterPersons(parties, evaluations);
    }

    public String objection() {
        return objection;
    }

    public Instant objectedAt() {
        return objectedAt;
    }

    public String lastReason() {
        return lastReason;
    }

    public BigDecimal finalTotal() {
        return finalTotal;
    }

    public String finalGrade() {
        return finalGrade;
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
        return other instanceof Letter that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
