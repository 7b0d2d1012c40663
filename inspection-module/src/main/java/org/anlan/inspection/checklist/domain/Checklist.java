package org.anlan.inspection.checklist.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;

/**
 * A checklist. Changes go to its draft version; publishing freezes the draft, and the next change needs a new one.
 * Whoever runs an inspection keeps the version it started with. Keys of nodes are never used twice.
 */
@Entity
@Table(name = "checklist", schema = "inspection")
public class Checklist {

    private static final BigDecimal USUAL_PASS_MARK = BigDecimal.valueOf(80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_seq")
    @SequenceGenerator(name = "checklist_seq", sequenceName = "checklist_seq", schema = "inspection")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false)
    private String title;

    private String category;

    @Column(name = "unit_code")
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChecklistStatus status = ChecklistStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ChecklistSource source;

    @Column(name = "source_note", updatable = false)
    private String sourceNote;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    @Column(name = "pass_mark", nullable = false)
    private BigDecimal passMark;

    @Column(name = "last_key", nullable = false)
    private int lastKey;

    @OneToMany(mappedBy = "checklist", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ChecklistVersion> versions = new ArrayList<>();

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Checklist() {}

    /** A new draft without nodes. */
    public static Checklist draft(
            String number,
            SaveChecklist facts,
            ChecklistSource source,
            String note,
            Long importId,
            String by,
            Instant at) {
        Checklist checklist = new Checklist();
        checklist.number = number;
        checklist.source = source;
        checklist.sourceNote = note;
        checklist.importId = importId;
        checklist.createdBy = by;
        checklist.createdAt = at;
        checklist.versions.add(new ChecklistVersion(checklist, 1));
        checklist.describe(facts, at);
        return checklist;
    }

    public void describe(SaveChecklist facts, Instant at) {
        BigDecimal mark = facts.passMark() == null ? USUAL_PASS_MARK : facts.passMark();
        new InvalidInput.Collector()
                .requireText("title", facts.title(), 200)
                .optionalText("category", facts.category(), 100)
                .rejectIf(mark.signum() < 0 || mark.compareTo(HUNDRED) > 0, "passMark", "out_of_range", 0, 100)
                .throwIfAny();
        title = facts.title().strip();
        category = blankToNull(facts.category());
        unitCode = blankToNull(facts.unitCode());
        passMark = mark;
        updatedAt = at;
    }

    /** Takes over the nodes of another checklist's newest version. */
    public void copyNodes(Checklist other) {
        draftVersion().takeNodesOf(other.newest());
        lastKey = other.lastKey;
    }

    public String add(String parentKey, int position, NodeFacts facts, Instant at) {
        return add(parentKey, position, facts, null, at);
    }

    /** @param importedBy the import that brings it, or null when a person writes it */
    public String add(String parentKey, int position, NodeFacts facts, Long importedBy, Instant at) {
        NodeChecks.check(facts);
        ChecklistVersion draft = draftVersion();
        if (draft.size() >= Checklists.MAX_NODES) {
            throw new RuleBroken("checklist.too_large", Checklists.MAX_NODES);
        }
        String key = Integer.toString(++lastKey);
        draft.add(key, parentKey, position, facts, importedBy);
        updatedAt = at;
        return key;
    }

    /** Key of the section of this title path, made where it is missing; null for an empty path. */
    public String section(List<String> titles, Long importedBy, Instant at) {
        String parent = null;
        for (String sectionTitle : titles) {
            Optional<ChecklistNode> known = draftVersion().section(parent, sectionTitle.strip());
            parent = known.isPresent()
                    ? known.get().key()
                    : add(parent, Integer.MAX_VALUE, NodeFacts.section(sectionTitle.strip()), importedBy, at);
        }
        return parent;
    }

    public void change(String key, NodeFacts facts, Instant at) {
        NodeChecks.check(facts);
        ChecklistNode node = draftVersion().node(key);
        if (node.facts().kind() != facts.kind()) {
            throw new RuleBroken("checklist.kind_fixed", key);
        }
        node.change(facts);
        updatedAt = at;
    }

    /** @throws RuleBroken {@code checklist.already_there}, {@code checklist.cycle} */
    public void move(String key, String parentKey, int position, Instant at) {
        draftVersion().move(key, blankToNull(parentKey), position);
        updatedAt = at;
    }

    public void remove(String key, Instant at) {
        draftVersion().remove(key);
        updatedAt = at;
    }

    /**
     * Takes back what an import brought. What is gone already needs nothing more.
     *
     * @throws RuleBroken {@code checklist.used_since_import}, {@code checklist.item_changed_since_import}
     */
    public void takeBack(String key, long importedBy, Instant at) {
        if (versions.stream()
                .anyMatch(version -> version.isPublished() && version.find(key).isPresent())) {
            throw new RuleBroken("checklist.used_since_import", number);
        }
        if (newest().takeBack(key, importedBy)) {
            updatedAt = at;
        }
    }

    public void revise(Instant at) {
        status = ChecklistLifecycle.next(status, ChecklistAction.REVISE);
        if (!newest().isPublished()) {
            throw new RuleBroken("checklist.draft_open", number);
        }
        versions.add(newest().copyAs(newest().number() + 1));
        updatedAt = at;
    }

    /** @throws RuleBroken {@code checklist.empty}, {@code checklist.flagged} */
    public void publish(String by, Instant at) {
        ChecklistStatus next = ChecklistLifecycle.next(status, ChecklistAction.PUBLISH);
        ChecklistVersion draft = draftVersion();
        if (draft.items() == 0) {
            throw new RuleBroken("checklist.empty", number);
        }
        if (draft.flagged() > 0) {
            throw new RuleBroken("checklist.flagged", draft.flagged());
        }
        draft.publish(by, at);
        status = next;
        updatedAt = at;
    }

    public void archive(Instant at) {
        status = ChecklistLifecycle.next(status, ChecklistAction.ARCHIVE);
        updatedAt = at;
    }

    /** Back to where it was: in force when it ever was. */
    public void restore(Instant at) {
        ChecklistStatus next = ChecklistLifecycle.next(status, ChecklistAction.RESTORE);
        status = inForce().isPresent() ? ChecklistStatus.PUBLISHED : next;
        updatedAt = at;
    }

    private ChecklistVersion draftVersion() {
        if (newest().isPublished() || status == ChecklistStatus.ARCHIVED) {
            throw new RuleBroken("checklist.no_draft", number);
        }
        return newest();
    }

    /** What can be done now: the lifecycle, less what an open or missing draft forbids. */
    public List<ChecklistAction> allowedActions() {
        ChecklistAction idle = newest().isPublished() ? ChecklistAction.PUBLISH : ChecklistAction.REVISE;
        return ChecklistLifecycle.allowedFrom(status).stream()
                .filter(action -> action != idle)
                .toList();
    }

    public ChecklistVersion newest() {
        return versions.get(versions.size() - 1);
    }

    /** The newest published version. */
    public Optional<ChecklistVersion> inForce() {
        return versions.stream().filter(ChecklistVersion::isPublished).reduce((older, newer) -> newer);
    }

    /** Whether new inspections can be done by it. */
    public boolean isUsable() {
        return status == ChecklistStatus.PUBLISHED;
    }

    /** @throws NotFound (checklist-version, number) */
    public ChecklistVersion version(int versionNumber) {
        return versions.stream()
                .filter(version -> version.number() == versionNumber)
                .findFirst()
                .orElseThrow(() -> new NotFound("checklist-version", number + "/" + versionNumber));
    }

    public List<ChecklistVersion> versions() {
        return List.copyOf(versions);
    }

    /** For the audit trail. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("checklistTitle", title);
        facts.put("category", category);
        facts.put("unit", unitCode);
        facts.put("checklistStatus", status);
        facts.put("passMark", passMark);
        facts.put("checklistVersion", newest().number());
        facts.put("items", newest().items());
        return facts;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String category() {
        return category;
    }

    public String unitCode() {
        return unitCode;
    }

    public ChecklistStatus status() {
        return status;
    }

    public ChecklistSource source() {
        return source;
    }

    public String sourceNote() {
        return sourceNote;
    }

    public Long importId() {
        return importId;
    }

    public BigDecimal passMark() {
        return passMark;
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

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checklist that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
