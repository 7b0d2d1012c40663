package org.anlan.inspection.checklist;

import java.util.List;

/**
 * A node in reading order.
 *
 * @param key stable over the versions of a checklist, such as {@code 12}
 * @param parentKey null at the top
 * @param depth from 0
 * @param path titles of the sections above
 */
public record NodeRow(
        String key,
        String parentKey,
        int depth,
        int position,
        List<String> path,
        NodeFacts facts,
        List<NodeFlag> flags) {

    public NodeRow {
        path = List.copyOf(path);
        flags = List.copyOf(flags);
    }

    public boolean isItem() {
        return facts.kind() == NodeKind.ITEM;
    }
}
