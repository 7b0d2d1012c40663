package org.anlan.inspection.conduct.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.Verdict;

/** The answer to one item of one inspection, saved by itself with a version of its own. */
@Entity
@Table(name = "answer", schema = "inspection")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", sequenceName = "answer_seq", schema = "inspection")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    private Inspection inspection;

    @Column(name = "item_key", nullable = false, updatable = false)
    private String itemKey;

    private String value;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private BigDecimal points;
    private String note;

    @Column(name = "answered_by", nullable = false)
    private String answeredBy;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    @Column(name = "finding_number")
    private String findingNumber;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Answer() {}

    Answer(Inspection inspection, String itemKey) {
        this.inspection = inspection;
        this.itemKey = itemKey;
    }

    void give(String newValue, AnswerJudge.Judgement judgement, String newNote, String by, Instant at) {
        value = newValue.strip();
        verdict = judgement.verdict();
        points = judgement.points();
        note = newNote == null || newNote.isBlank() ? null : newNote.strip();
        answeredBy = by;
        answeredAt = at;
    }

    void link(String finding) {
        findingNumber = finding;
    }

    public String itemKey() {
        return itemKey;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }

    public String findingNumber() {
        return findingNumber;
    }

    public AnswerRow row() {
        return new AnswerRow(
                itemKey, value, verdict, points, note, answeredBy, answeredAt, findingNumber, recordVersion);
    }
}
