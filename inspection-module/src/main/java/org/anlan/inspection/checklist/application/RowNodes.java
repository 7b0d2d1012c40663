package org.anlan.inspection.checklist.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.inspection.application.Owners;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.people.People.Choice;

/**
 * What one row of a table becomes: its sections from the top, and its items below them. What the checklist does not know
 * stays with the items under the usual name of its column.
 */
record RowNodes(List<String> sections, List<NodeFacts> items) {

    private static final int DEEPEST = 4;
    private static final Map<String, FindingLevel> LEVELS = Map.of(
            "一般", FindingLevel.GENERAL,
            "一般隐患", FindingLevel.GENERAL,
            "重大", FindingLevel.MAJOR,
            "重大隐患", FindingLevel.MAJOR);

    /** The last section of a row without an item is an item itself. */
    static RowNodes of(ImportRow row, Owners owners) {
        List<String> path = sections(row);
        List<String> texts = texts(row);
        if (texts.isEmpty() && row.text("findingText") == null) {
            texts = path.isEmpty() ? List.of() : List.of(path.remove(path.size() - 1));
        } else if (texts.isEmpty()) {
            return new RowNodes(path, List.of(item(null, row, owners)));
        }
        return new RowNodes(
                path, texts.stream().map(text -> item(text, row, owners)).toList());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    static FindingLevel level(ImportRow row) {
        return row.text("level") == null ? null : LEVELS.get(row.text("level"));
    }

    /** Days from 1 to 365, or null. */
    static Integer deadline(ImportRow row) {
        String days = row.text("deadlineDays");
        boolean number = days != null && days.strip().matches("[1-9]\\d{0,2}(天|日)?");
        int value = number ? Integer.parseInt(days.strip().replaceAll("\\D", "")) : 0;
        return value >= 1 && value <= 365 ? value : null;
    }

    /** One text, or the points of a cell that holds several. */
    static List<String> texts(ImportRow row) {
        List<String> points = row.list("text");
        if (!points.isEmpty()) {
            return points;
        }
        return row.text("text") == null ? List.of() : List.of(row.text("text"));
    }

    private static NodeFacts item(String text, ImportRow row, Owners owners) {
        Optional<Choice> owner = Optional.ofNullable(row.text("owner")).flatMap(owners::meant);
        FindingTemplate finding = new FindingTemplate(
                row.text("findingText"),
                row.text("defectType"),
                level(row),
                owner.map(Choice::login).orElse(null),
                deadline(row));
        Map<String, String> kept = new LinkedHashMap<>(row.extras());
        keep(kept, "序号", row.text("number"));
        keep(kept, "排查周期", row.text("cycle"));
        keep(kept, "级别", finding.level() == null ? row.text("level") : null);
        keep(kept, "责任人", owner.isPresent() ? null : row.text("owner"));
        keep(kept, "整改期限", finding.deadlineDays() == null ? row.text("deadlineDays") : null);
        return NodeFacts.item(text, finding)
                .withBasis(row.text("basis"), row.text("authority"))
                .withExtras(kept);
    }

    private static void keep(Map<String, String> kept, String name, String value) {
        if (value != null) {
            kept.put(name, value);
        }
    }

    /** Titles from the top; one that only repeats the one above it is the same section. */
    private static List<String> sections(ImportRow row) {
        List<String> path = new ArrayList<>();
        for (int i = 1; i <= DEEPEST; i++) {
            String title = row.text(ChecklistLayouts.SECTION + i);
            if (title != null && (path.isEmpty() || !title.equals(path.get(path.size() - 1)))) {
                path.add(title);
            }
        }
        return path;
    }
}
