package org.anlan.inspection.checklist.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportRow;

/**
 * Counts what the rows of an import make, so that those beyond what one checklist holds are refused when the table is
 * checked and not only when it is stored. Kept by the server that checks; should it die meanwhile, the checklist itself
 * still refuses.
 */
@ApplicationScoped
class ImportTally {

    private static final int IMPORTS = 20;

    private final Map<Long, Count> counts = new LinkedHashMap<>();

    /** @return whether the checklist has room for the row, after those before it */
    synchronized boolean hasRoom(
            ImportContext context, ImportRow row, RowNodes nodes, Supplier<Optional<Checklist>> target) {
        Count count = counts.computeIfAbsent(context.importId(), any -> new Count(target.get()));
        if (counts.size() > IMPORTS) {
            counts.remove(counts.keySet().iterator().next());
        }
        return count.take(context.title() + context.facts() + "#" + row.row(), nodes);
    }

    private static final class Count {
        private final Set<List<String>> sections = new HashSet<>();
        private final Set<String> taken = new HashSet<>();
        private int total;

        Count(Optional<Checklist> target) {
            target.ifPresent(checklist -> {
                total = checklist.newest().size();
                checklist.newest().rows().stream()
                        .filter(node -> !node.isItem())
                        .map(Count::path)
                        .forEach(sections::add);
            });
        }

        private static List<String> path(NodeRow section) {
            List<String> path = new ArrayList<>(section.path());
            path.add(section.facts().text());
            return path;
        }

        boolean take(String row, RowNodes nodes) {
            if (taken.contains(row)) {
                return true;
            }
            Set<List<String>> fresh = new HashSet<>();
            for (int depth = 1; depth <= nodes.sections().size(); depth++) {
                List<String> path = nodes.sections().subList(0, depth).stream()
                        .map(String::strip)
                        .toList();
                if (!sections.contains(path)) {
                    fresh.add(path);
                }
            }
            int more = fresh.size() + nodes.items().size();
            if (total + more > Checklists.MAX_NODES) {
                return false;
            }
            total += more;
            sections.addAll(fresh);
            return taken.add(row);
        }
    }
}
