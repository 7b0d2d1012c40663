package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.platform.access.Permission;
import org.anlan.platform.command.Desk;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;

/**
 * The users' checklists. All rows of one file make one draft ({@code title} and {@code unit} can be chosen), or are added
 * to an open draft ({@code checklist}). What a row lost is flagged and must be completed before the draft is published;
 * what the checklist does not know is kept with the item.
 */
@Stateless
public class ChecklistImport implements ImportKind {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 4;
    private static final String CYCLES = "年|季|季度|半年|月|周|日|天|每年|每季度|每季|每半年|每月|每周|每日|每天";
    private static final Map<String, FindingLevel> LEVELS = Map.of(
            "一般", FindingLevel.GENERAL,
            "一般隐患", FindingLevel.GENERAL,
            "重大", FindingLevel.MAJOR,
            "重大隐患", FindingLevel.MAJOR);

    @Inject
    ImportedChecklists imported;

    @Inject
    Desk desk;

    @Override
    public String code() {
        return "checklists";
    }

    @Override
    public Permission permission() {
        return InspectionPermission.CHECKLIST_EDIT;
    }

    @Override
    public List<ImportLayout> layouts() {
        return ChecklistLayouts.all();
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        List<ImportMessage> messages = new ArrayList<>();
        String problem = imported.problem(context);
        if (problem != null) {
            messages.add(ImportMessage.error(row.row(), null, problem));
        }
        if (texts(row).isEmpty()
                && row.text("findingText") == null
                && sections(row).isEmpty()) {
            messages.add(ImportMessage.error(row.row(), "排查内容", "checklist_row_empty"));
            return messages;
        }
        checkLengths(row, messages);
        flagWhatWasLost(row, context, messages);
        return messages;
    }

    private static void checkLengths(ImportRow row, List<ImportMessage> messages) {
        row.values().forEach((key, value) -> {
            if (value.length() > LONGEST && !"text".equals(key)) {
                messages.add(ImportMessage.error(row.row(), key, "too_long", LONGEST, value.length()));
            }
        });
        texts(row).stream()
                .filter(text -> text.length() > LONGEST)
                .forEach(text ->
                        messages.add(ImportMessage.error(row.row(), "排查内容", "too_long", LONGEST, text.length())));
        sections(row).stream()
                .filter(title -> title.length() > 200)
                .forEach(title -> messages.add(ImportMessage.error(row.row(), "类别", "too_long", 200, title.length())));
    }

    private static void flagWhatWasLost(ImportRow row, ImportContext context, List<ImportMessage> messages) {
        boolean post = ChecklistLayouts.POST.equals(context.layout());
        if (post && texts(row).isEmpty()) {
            messages.add(ImportMessage.flag(row.row(), "排查内容", "item_text_missing"));
        }
        if (post && row.text("number") == null) {
            messages.add(ImportMessage.flag(row.row(), "序号", "item_number_missing"));
        }
        String level = row.text("level");
        if (level != null && !LEVELS.containsKey(level)) {
            messages.add(ImportMessage.flag(row.row(), "级别", "finding_level_unknown", level));
        }
        String cycle = row.text("cycle");
        if (cycle != null && !cycle.matches(CYCLES)) {
            messages.add(ImportMessage.flag(row.row(), "排查周期", "cycle_unknown", cycle));
        }
        if (deadline(row) == null && row.text("deadlineDays") != null) {
            messages.add(ImportMessage.flag(row.row(), "整改期限", "deadline_unknown", row.text("deadlineDays")));
        }
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        List<String> path = new ArrayList<>(sections(row));
        List<String> texts = texts(row);
        if (texts.isEmpty() && row.text("findingText") == null) {
            texts = List.of(path.remove(path.size() - 1));
        }
        List<NodeFacts> items = texts.isEmpty()
                ? List.of(item(null, row))
                : texts.stream().map(text -> item(text, row)).toList();
        return imported.add(context, path, items);
    }

    @Override
    public void undo(String reference, ImportContext context) {
        imported.takeBack(reference);
    }

    private static NodeFacts item(String text, ImportRow row) {
        FindingTemplate finding = new FindingTemplate(
                row.text("findingText"),
                row.text("defectType"),
                row.text("level") == null ? null : LEVELS.get(row.text("level")),
                row.text("owner"),
                deadline(row));
        Map<String, String> kept = new LinkedHashMap<>(row.extras());
        keep(kept, "序号", row.text("number"));
        keep(kept, "排查周期", row.text("cycle"));
        keep(kept, "级别", finding.level() == null ? row.text("level") : null);
        return NodeFacts.item(text, finding)
                .withBasis(row.text("basis"), row.text("authority"))
                .withExtras(kept);
    }

    private static void keep(Map<String, String> kept, String name, String value) {
        if (value != null) {
            kept.put(name, value);
        }
    }

    private static Integer deadline(ImportRow row) {
        String days = row.text("deadlineDays");
        boolean number = days != null && days.strip().matches("[1-9]\\d{0,2}(天|日)?");
        int value = number ? Integer.parseInt(days.strip().replaceAll("\\D", "")) : 0;
        return value >= 1 && value <= 365 ? value : null;
    }

    /** One text, or the points of a cell that holds several. */
    private static List<String> texts(ImportRow row) {
        List<String> points = row.list("text");
        if (!points.isEmpty()) {
            return points;
        }
        return row.text("text") == null ? List.of() : List.of(row.text("text"));
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
