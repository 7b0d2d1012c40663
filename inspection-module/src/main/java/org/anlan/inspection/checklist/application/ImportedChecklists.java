package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.numbering.Numbering;

/** Drafts that imports write to: one for each import, or one that was open already. */
@Stateless
public class ImportedChecklists {

    @Inject
    ChecklistRepository checklists;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    /** Code of what stands in the way of the import, or null. */
    public String problem(ImportContext context) {
        String chosen = option(context, "checklist");
        if (chosen != null) {
            Optional<Checklist> draft = checklists.find(chosen).filter(this::mayEdit);
            return draft.isEmpty()
                    ? "checklist_unknown"
                    : draft.get().newest().isPublished() ? "checklist_no_draft" : null;
        }
        return unit(context) == null || !desk.access().allows(InspectionPermission.CHECKLIST_EDIT, unit(context), null)
                ? "unit_unknown"
                : null;
    }

    /** @return reference for undo: number, a slash, keys of the new items */
    @Command
    public String add(ImportContext context, List<String> path, List<NodeFacts> items) {
        Checklist checklist = target(context);
        String section = checklist.section(path, desk.now());
        List<String> keys = items.stream()
                .map(item -> checklist.add(section, Integer.MAX_VALUE, item, desk.now()))
                .toList();
        String reference = checklist.number() + "/" + String.join(",", keys);
        desk.record(new AuditEntry(
                "checklist.item_added",
                ChecklistRepository.KIND,
                checklist.number(),
                Map.of(),
                Map.of("items", keys),
                context.fileName()));
        return reference;
    }

    @Command
    public void takeBack(String reference) {
        int slash = reference.lastIndexOf('/');
        Checklist checklist = checklists.load(reference.substring(0, slash));
        for (String key : reference.substring(slash + 1).split(",")) {
            checklist.takeBack(key, desk.now());
        }
        desk.record(AuditEntry.act("checklist.import_undone", ChecklistRepository.KIND, checklist.number(), reference));
        if (checklist.newest().size() == 0 && checklist.source() == ChecklistSource.IMPORTED) {
            checklists.remove(checklist);
        }
    }

    private Checklist target(ImportContext context) {
        String chosen = option(context, "checklist");
        if (chosen != null) {
            return checklists.load(chosen);
        }
        return checklists.ofImport(context.importId()).orElseGet(() -> open(context));
    }

    private Checklist open(ImportContext context) {
        SaveChecklist facts = new SaveChecklist(title(context), null, unit(context), null);
        Checklist checklist = Checklist.draft(
                numbering.next(InspectionNumbers.CHECKLIST),
                facts,
                ChecklistSource.IMPORTED,
                context.fileName(),
                context.importId(),
                desk.login(),
                desk.now());
        checklists.add(checklist);
        desk.record(AuditEntry.created(
                "checklist.registered", ChecklistRepository.KIND, checklist.number(), checklist.facts()));
        return checklist;
    }

    private static String title(ImportContext context) {
        String title = option(context, "title");
        if (title == null) {
            title = context.title() == null || context.title().isBlank()
                    ? context.fileName().replaceFirst("(\\.gbk)?\\.[A-Za-z]+$", "")
                    : context.title();
        }
        return title.length() <= 200 ? title : title.substring(0, 200);
    }

    private String unit(ImportContext context) {
        String chosen = option(context, "unit");
        return chosen != null ? chosen : desk.access().caller().unitCode();
    }

    private boolean mayEdit(Checklist checklist) {
        return desk.access().allows(InspectionPermission.CHECKLIST_EDIT, checklist.unitCode(), checklist.createdBy());
    }

    private static String option(ImportContext context, String key) {
        String value = context.options().get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
