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
import java.util.Map;
import java.util.TreeMap;
import org.anlan.risk.Snapshot;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was approved, frozen: it stays readable and comparable whatever is changed later. */
@Entity
@Table(name = "risk_snapshot", schema = "risk")
public class RiskSnapshot {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_snapshot_seq")
    @SequenceGenerator(
            name = "risk_snapshot_seq",
            sequenceName = "risk_snapshot_seq",
            schema = "risk",
            allocationSize = 10)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    private Risk risk;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Embedded
    private SignOff signOff;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private Map<String, String> content;

    protected RiskSnapshot() {}

    RiskSnapshot(Risk risk, int edition, SignOff signOff, Map<String, String> content) {
        this.risk = risk;
        this.edition = edition;
        this.signOff = signOff;
        this.content = new TreeMap<>(content);
    }

    public int edition() {
        return edition;
    }

    public Snapshot view() {
        return new Snapshot(edition, signOff.prepared(), signOff.reviewed(), signOff.approved(), content);
    }
}
