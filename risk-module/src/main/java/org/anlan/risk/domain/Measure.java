package org.anlan.risk.domain;

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
import org.anlan.platform.event.RiskApproved.ControlPoint;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.scheme.ControlLevel;

/**
 * A measure of a risk. It keeps its id through changes of the risk as long as its text stays, because inspections count
 * findings against it.
 */
@Entity
@Table(name = "risk_measure", schema = "risk")
public class Measure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_measure_seq")
    @SequenceGenerator(name = "risk_measure_seq", sequenceName = "risk_measure_seq", schema = "risk")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    private Risk risk;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private MeasureFacts.Kind kind;

    @Column(nullable = false)
    private String text;

    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureFacts.State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_every")
    private MeasureFacts.CheckCycle checkEvery;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_level")
    private ControlLevel checkLevel;

    protected Measure() {}

    Measure(Risk risk, int position, MeasureFacts facts) {
        this.risk = risk;
        this.text = facts.text().strip();
        update(position, facts);
    }

    void update(int newPosition, MeasureFacts facts) {
        position = newPosition;
        kind = facts.kind();
        owner = facts.owner() == null || facts.owner().isBlank()
                ? null
                : facts.owner().strip();
        state = facts.state();
        checkEvery = facts.checkEvery();
        checkLevel = facts.checkLevel();
    }

    boolean says(String otherText) {
        return text.equals(otherText.strip());
    }

    int position() {
        return position;
    }

    MeasureFacts facts() {
        return new MeasureFacts(kind, text, owner, state, checkEvery, checkLevel);
    }

    ControlPoint controlPoint(String riskNumber) {
        return new ControlPoint(riskNumber + "/" + id, name(kind), text, owner, name(checkEvery), name(checkLevel));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
