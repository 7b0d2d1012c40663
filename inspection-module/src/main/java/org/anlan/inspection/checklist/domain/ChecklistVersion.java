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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.platform.NotFound;
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
    }

    void add(String key, String parentKey, int position, NodeFacts facts) {
        requireSection(parentKey);
        List<ChecklistNode> siblings = children(parentKey);
        int place = Math.max(0, Math.min(position, siblings.size()));
        ChecklistNode node = new ChecklistNode(this, key, parentKey, place, facts);
        nodes.add(node);
        siblings.add(place, node);
        renumber(siblings);
    }

    void move(String key, String parentKey, int position) {
        ChecklistNode node = node(key);
        requireSection(parentKey);
        for (String above = parentKey; above != null; above = node(above).parentKey()) {
            if (above.equals(key)) {
                throw new RuleBroken("checklist.cycle", key);
            }
        }
        String formerParent = node.parentKey();
        List<ChecklistNode> siblings = children(parentKey);
        siblings.remove(node);
        siblings.add(Math.max(0, Math.min(position, siblings.size())), node);
        node.place(parentKey, 0);
        renumber(siblings);
        renumber(children(formerParent));
    }

    void remove(String key) {
        ChecklistNode node = node(key);
        children(key).forEach(child -> remove(child.key()));
        nodes.remove(node);
        renumber(children(node.parentKey()));
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
        if (path(parentKey).size() >= DEEPEST) {
            throw new RuleBroken("checklist.too_deep", DEEPEST);
        }
    }

    private static void renumber(List<ChecklistNode> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            siblings.get(i).place(siblings.get(i).parentKey(), i);
        }
    }

    List<ChecklistNode> children(String parentKey) {
        return new ArrayList<>(nodes.stream()
                .filter(node -> Objects.equals(node.parentKey(), parentKey))
                .sorted(Comparator.comparingInt(ChecklistNode::position))
                .toList());
    }

    Optional<ChecklistNode> section(String parentKey, String title) {
        return nodes.stream()
                .filter(node ->
                        !node.isItem() && Objects.equals(node.parentKey(), parentKey) && title.equals(node.text()))
                .findFirst();
    }

    /** @throws NotFound (checklist-item, key) */
    public ChecklistNode node(String key) {
        return nodes.stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("checklist-item", key));
    }

    private List<String> path(String sectionKey) {
        List<String> path = new ArrayList<>();
        for (String key = sectionKey; key != null; key = node(key).parentKey()) {
            path.add(0, node(key).text());
        }
        return path;
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

    public NodeKind kindOf(String key) {
        return node(key).facts().kind();
    }
}
