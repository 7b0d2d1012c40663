package org.anlan.inspection.checklist.domain;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeFlag;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.finding.FindingLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A section or an item of one version. Its key names the same question in every version of the checklist. */
@Entity
@Table(name = "checklist_node", schema = "inspection")
public class ChecklistNode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_node_seq")
    @SequenceGenerator(name = "checklist_node_seq", sequenceName = "checklist_node_seq", schema = "inspection")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    private ChecklistVersion version;

    @Column(name = "node_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "parent_key")
    private String parentKey;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NodeKind kind;

    private String text;
    private String basis;
    private String authority;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_type")
    private AnswerType answerType;

    private BigDecimal low;
    private BigDecimal high;

    @Column(name = "measure_unit")
    private String measureUnit;

    @Column(nullable = false)
    private String[] choices = {};

    @Column(nullable = false)
    private String[] accepted = {};

    private BigDecimal weight;

    @Column(nullable = false)
    private boolean critical;

    @Column(name = "finding_text")
    private String findingText;

    @Column(name = "defect_type")
    private String defectType;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_level")
    private FindingLevel findingLevel;

    @Column(name = "finding_owner")
    private String findingOwner;

    @Column(name = "deadline_days")
    private Integer deadlineDays;

    @Column(name = "control_point_key")
    private String controlPointKey;

    @Column(name = "risk_number")
    private String riskNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Map<String, String> extras = new TreeMap<>();

    /** The import that brought it, until a person changes it. */
    @Column(name = "import_id")
    private Long importId;

    protected ChecklistNode() {}

    ChecklistNode(
            ChecklistVersion version, String key, String parentKey, int position, NodeFacts facts, Long importId) {
        this.version = version;
        this.importId = importId;
        this.key = key;
        this.kind = facts.kind();
        place(parentKey, position);
        write(facts);
    }

    ChecklistNode copyInto(ChecklistVersion other) {
        return new ChecklistNode(other, key, parentKey, position, facts(), null);
    }

    void place(String newParent, int newPosition) {
        parentKey = newParent;
        position = newPosition;
    }

    void change(NodeFacts facts) {
        write(facts);
        touchedByPerson();
    }

    void touchedByPerson() {
        importId = null;
    }

    boolean isAsImportedBy(long job) {
        return importId != null && importId == job;
    }

    private void write(NodeFacts facts) {
        text = clean(facts.text());
        if (kind == NodeKind.SECTION) {
            return;
        }
        basis = clean(facts.basis());
        authority = clean(facts.authority());
        answerType = facts.answerType() == null ? AnswerType.CONFORMITY : facts.answerType();
        low = facts.low();
        high = facts.high();
        measureUnit = clean(facts.measureUnit());
        choices = facts.choices().toArray(String[]::new);
        accepted = facts.accepted().toArray(String[]::new);
        weight = facts.weight() == null ? BigDecimal.ONE : facts.weight();
        critical = facts.critical();
        findingText = clean(facts.finding().text());
        defectType = clean(facts.finding().defectType());
        findingLevel = facts.finding().level();
        findingOwner = clean(facts.finding().ownerLogin());
        deadlineDays = facts.finding().deadlineDays();
        controlPointKey = clean(facts.controlPointKey());
        riskNumber = clean(facts.riskNumber());
        extras = new TreeMap<>(facts.extras());
    }

    /** What a person must look at before the version can be published. */
    public List<NodeFlag> flags() {
        List<NodeFlag> flags = new ArrayList<>();
        if (text == null) {
            flags.add(NodeFlag.MISSING_TEXT);
        }
        boolean noLimit = answerType == AnswerType.NUMBER && low == null && high == null;
        boolean noTop = answerType == AnswerType.SCORE && (high == null || high.signum() <= 0);
        boolean noChoice = answerType == AnswerType.CHOICE && (choices.length < 2 || accepted.length == 0);
        if (noLimit || noTop || noChoice) {
            flags.add(NodeFlag.INCOMPLETE_ANSWER);
        }
        return flags;
    }

    public NodeFacts facts() {
        return new NodeFacts(
                kind,
                text,
                basis,
                authority,
                answerType,
                low,
                high,
                measureUnit,
                List.of(choices),
                List.of(accepted),
                weight,
                critical,
                new FindingTemplate(findingText, defectType, findingLevel, findingOwner, deadlineDays),
                controlPointKey,
                riskNumber,
                extras);
    }

    public String key() {
        return key;
    }

    public String parentKey() {
        return parentKey;
    }

    public int position() {
        return position;
    }

    public boolean isItem() {
        return kind == NodeKind.ITEM;
    }

    public String text() {
        return text;
    }

    /** What people call it: its text, or the finding of an item whose source lost the text. */
    public String name() {
        return text == null ? findingText : text;
    }

    private static String clean(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
