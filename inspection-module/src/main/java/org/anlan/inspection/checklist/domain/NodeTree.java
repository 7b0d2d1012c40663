package org.anlan.inspection.checklist.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.NotFound;

/**
 * The nodes of one version by key, and by parent in their order: a large checklist is not searched through at every step.
 * Positions count from 0 without gaps.
 */
final class NodeTree {

    private final Map<String, ChecklistNode> byKey = new HashMap<>();
    private final Map<String, List<ChecklistNode>> byParent = new HashMap<>();

    NodeTree(Collection<ChecklistNode> nodes) {
        for (ChecklistNode node : nodes) {
            byKey.put(node.key(), node);
            siblings(node.parentKey()).add(node);
        }
        byParent.values().forEach(siblings -> siblings.sort(Comparator.comparingInt(ChecklistNode::position)));
    }

    /** @throws NotFound (checklist-item, key) */
    ChecklistNode node(String key) {
        return find(key).orElseThrow(() -> new NotFound("checklist-item", key));
    }

    Optional<ChecklistNode> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<ChecklistNode> children(String parentKey) {
        return List.copyOf(byParent.getOrDefault(parentKey, List.of()));
    }

    int childCount(String parentKey) {
        return byParent.getOrDefault(parentKey, List.of()).size();
    }

    Optional<ChecklistNode> section(String parentKey, String title) {
        return byParent.getOrDefault(parentKey, List.of()).stream()
                .filter(node -> !node.isItem() && title.equals(node.text()))
                .findFirst();
    }

    /** @param position beyond the end is the end */
    void put(ChecklistNode node, String parentKey, int position) {
        List<ChecklistNode> siblings = siblings(parentKey);
        int place = Math.max(0, Math.min(position, siblings.size()));
        byKey.put(node.key(), node);
        siblings.add(place, node);
        renumber(siblings, parentKey, place);
    }

    void take(ChecklistNode node) {
        List<ChecklistNode> siblings = siblings(node.parentKey());
        int place = siblings.indexOf(node);
        siblings.remove(place);
        byKey.remove(node.key());
        renumber(siblings, node.parentKey(), place);
    }

    /** Whether the node is the given section or lies below it. */
    boolean isWithin(String key, String section) {
        for (String above = key; above != null; above = node(above).parentKey()) {
            if (above.equals(section)) {
                return true;
            }
        }
        return false;
    }

    /** Titles of the sections from the top to this one. */
    List<String> path(String sectionKey) {
        List<String> path = new ArrayList<>();
        for (String key = sectionKey; key != null; key = node(key).parentKey()) {
            path.add(0, node(key).text());
        }
        return path;
    }

    private List<ChecklistNode> siblings(String parentKey) {
        return byParent.computeIfAbsent(parentKey, any -> new ArrayList<>());
    }

    private static void renumber(List<ChecklistNode> siblings, String parentKey, int from) {
        for (int i = from; i < siblings.size(); i++) {
            siblings.get(i).place(parentKey, i);
        }
    }
}
