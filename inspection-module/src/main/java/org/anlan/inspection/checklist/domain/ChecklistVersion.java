package org.anlan.inspection.checklist.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.platform.RuleBroken;

/** One edition of a checklist: open until published, then frozen for ever. */
@Entity
@Table(name = "checklist_version", schema = "inspection")
public class ChecklistVersion {

    private static final int DEEPEST = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_version_seq")
    @SequenceGenerator(name = "checklist_version_seq", sequenceName = "checklist_version_seq", schema = "inspection")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "checklist_id", nullable = false, updatable = false)
    private Checklist checklist;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ChecklistNode> nodes = new ArrayList<>();

    @Transient
    private NodeTree tree;

    protected ChecklistVersion() {}

    ChecklistVersion(Checklist checklist, int number) {
        this.checklist = checklist;
        this.number = number;
    }

    ChecklistVersion copyAs(int nextNumber) {
        ChecklistVersion copy = new ChecklistVersion(checklist, nextNumber);
        copy.takeNodesOf(this);
        return copy;
    }

    void takeNodesOf(ChecklistVersion other) {
        other.nodes.forEach(node -> nodes.add(node.copyInto(this)));
        tree = null;
    }

    /** @param importId the import that brings it, or null when a person writes it */
    void add(String key, String parentKey, int position, NodeFacts facts, Long importId) {
        requireSection(parentKey);
        ChecklistNode node = new ChecklistNode(this, key, parentKey, position, facts, importId);
        tree().put(node, parentKey, position);
        nodes.add(node);
    }

    void move(String key, String parentKey, int position) {
        ChecklistNode node = node(key);
        requireSection(parentKey);
        if (tree().isWithin(parentKey, key)) {
            throw new RuleBroken("checklist.cycle", key);
        }
        String formerParent = node.parentKey();
        int formerPosition = node.position();
        tree().take(node);
        tree().put(node, parentKey, position);
        if (Objects.equals(formerParent, parentKey) && formerPosition == node.position()) {
            throw new RuleBroken("checklist.already_there", node.name());
        }
        node.touchedByPerson();
    }

    void remove(String key) {
        ChecklistNode node = node(key);
        children(key).forEach(child -> remove(child.key()));
        tree().take(node);
        nodes.remove(node);
    }

    /**
     * Takes back what an import brought, with its sections that thereby became empty.
     *
     * @return whether it was still there
     * @throws RuleBroken {@code checklist.item_changed_since_import}
     */
    boolean takeBack(String key, long importedBy) {
        Optional<ChecklistNode> imported = find(key);
        imported.ifPresent(node -> {
            if (!node.isAsImportedBy(importedBy)) {
                throw new RuleBroken("checklist.item_changed_since_import", node.name());
            }
            remove(key);
            removeIfEmpty(node.parentKey(), importedBy);
        });
        return imported.isPresent();
    }

    private void removeIfEmpty(String sectionKey, long importedBy) {
        if (sectionKey == null || childCount(sectionKey) > 0) {
            return;
        }
        ChecklistNode section = node(sectionKey);
        if (section.isAsImportedBy(importedBy)) {
            remove(sectionKey);
            removeIfEmpty(section.parentKey(), importedBy);
        }
    }

    void publish(String by, Instant at) {
        publishedBy = by;
        publishedAt = at;
    }

    private void requireSection(String parentKey) {
        if (parentKey == null) {
            return;
        }
        if (node(parentKey).isItem()) {
            throw new RuleBroken("checklist.item_has_children", parentKey);
        }
        if (tree().path(parentKey).size() >= DEEPEST) {
            throw new RuleBroken("checklist.too_deep", DEEPEST);
        }
    }

    List<ChecklistNode> children(String parentKey) {
        return tree().children(parentKey);
    }

    int childCount(String parentKey) {
        return tree().childCount(parentKey);
    }

    Optional<ChecklistNode> section(String parentKey, String title) {
        return tree().section(parentKey, title);
    }

    /** @throws org.anlan.platform.NotFound (checklist-item, key) */
    public ChecklistNode node(String key) {
        return tree().node(key);
    }

    public Optional<ChecklistNode> find(String key) {
        return tree().find(key);
    }

    /** Titles of the sections from the top to this one; empty for null. */
    public List<String> path(String sectionKey) {
        return tree().path(sectionKey);
    }

    private NodeTree tree() {
        if (tree == null) {
            tree = new NodeTree(nodes);
        }
        return tree;
    }

    /** Every node in reading order. */
    public List<NodeRow> rows() {
        List<NodeRow> rows = new ArrayList<>();
        collect(null, List.of(), rows);
        return rows;
    }

    private void collect(String parentKey, List<String> path, List<NodeRow> rows) {
        for (ChecklistNode node : children(parentKey)) {
            rows.add(
                    new NodeRow(node.key(), parentKey, path.size(), node.position(), path, node.facts(), node.flags()));
            if (!node.isItem()) {
                List<String> below = new ArrayList<>(path);
                below.add(node.text());
                collect(node.key(), below, rows);
            }
        }
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public int size() {
        return nodes.size();
    }

    public long items() {
        return nodes.stream().filter(ChecklistNode::isItem).count();
    }

    public long flagged() {
        return nodes.stream().filter(node -> !node.flags().isEmpty()).count();
    }
}
