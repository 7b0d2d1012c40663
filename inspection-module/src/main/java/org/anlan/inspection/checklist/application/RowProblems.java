package org.anlan.inspection.checklist.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.domain.NodeChecks;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;

/** What is to be said of one row: what the checklist would refuse, and what a person should look at. */
final class RowProblems {

    private static final int LONGEST = 2000;
    private static final String CYCLES = "年|季|季度|半年|月|周|日|天|每年|每季度|每季|每半年|每月|每周|每日|每天";
    private static final List<String> KEPT = List.of("number", "level", "owner", "cycle", "deadlineDays");
    private static final Map<String, String> COLUMNS = Map.of(
            "text", "text",
            "basis", "basis",
            "authority", "authority",
            "finding.text", "findingText",
            "finding.defectType", "defectType");

    private final ImportRow row;
    private final String layout;
    private final List<ImportMessage> messages = new ArrayList<>();

    RowProblems(ImportRow row, String layout) {
        this.row = row;
        this.layout = layout;
    }

    List<ImportMessage> of(RowNodes nodes) {
        if (nodes.isEmpty()) {
            messages.add(ImportMessage.error(
                    row.row(), null, "checklist_row_empty", ChecklistLayouts.namesOfWhatIsNeeded(layout)));
            return messages;
        }
        nodes.sections().forEach(this::checkSection);
        nodes.items().forEach(item -> refusals(item, COLUMNS));
        KEPT.forEach(this::checkKept);
        flagWhatWasLost();
        return messages;
    }

    private void checkSection(String title) {
        String column = row.values().entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(ChecklistLayouts.SECTION)
                        && cell.getValue().equals(title))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
        refusals(NodeFacts.section(title), column == null ? Map.of() : Map.of("text", column));
    }

    /** The checklist's own check, told by the columns of the table. */
    private void refusals(NodeFacts facts, Map<String, String> columns) {
        NodeChecks.problems(facts).stream()
                .map(error -> ImportMessage.error(
                        row.row(),
                        columns.get(error.field()),
                        error.code(),
                        error.args().toArray()))
                .filter(message -> !messages.contains(message))
                .forEach(messages::add);
    }

    private void checkKept(String column) {
        String cell = row.text(column);
        if (cell != null && cell.length() > LONGEST) {
            messages.add(ImportMessage.error(row.row(), column, "too_long", LONGEST));
        }
    }

    private void flagWhatWasLost() {
        boolean post = ChecklistLayouts.POST.equals(layout);
        if (post && RowNodes.texts(row).isEmpty()) {
            flag("text", "item_text_missing");
        }
        if (post && row.text("number") == null) {
            flag("number", "item_number_missing");
        }
        if (row.text("level") != null && RowNodes.level(row) == null) {
            flag("level", "finding_level_unknown", row.text("level"));
        }
        String cycle = row.text("cycle");
        if (cycle != null && !cycle.matches(CYCLES)) {
            flag("cycle", "cycle_unknown", cycle);
        }
        if (row.text("deadlineDays") != null && RowNodes.deadline(row) == null) {
            flag("deadlineDays", "deadline_unknown", row.text("deadlineDays"));
        }
    }

    /** What a table does not have at all goes by its usual name; the engine knows the headers of those it has. */
    private void flag(String column, String code, Object... args) {
        String name = row.text(column) == null ? ChecklistLayouts.nameOf(layout, column) : column;
        messages.add(ImportMessage.flag(row.row(), name, code, args));
    }
}
