package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.inspection.checklist.domain.ChecklistNode;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.Units;

/** Drafts that imports write to: one for each import, or one that was open already. */
@Stateless
public class ImportedChecklists {

    @Inject
    ChecklistRepository checklists;

    @Inject
    ChecklistDesk files;

    @Inject
    Units units;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    /** Code of what stands in the way of the import, or null. */
    public String problem(ImportContext context) {
        if (option(context, "checklist") != null) {
            Optional<Checklist> draft = known(context).filter(files::mayEdit);
            return draft.isEmpty()
                    ? "checklist_unknown"
                    : draft.get().newest().isPublished() ? "checklist_no_draft" : null;
        }
        String unit = unit(context);
        return units.findActive(unit).isPresent() && files.mayEditIn(unit) ? null : "unit_unknown";
    }

    /** What the import adds to, as far as it is there already. */
    public Optional<Checklist> known(ImportContext context) {
        String chosen = option(context, "checklist");
        return chosen == null ? checklists.ofImport(context.importId()) : checklists.ofRow(chosen);
    }

    /** @return reference for undo: number, a slash, keys of the new items */
    @Command
    public String add(ImportContext context, List<String> sections, List<NodeFacts> items) {
        Checklist checklist = known(context).orElseGet(() -> open(context));
        long job = context.importId();
        String section = checklist.section(sections, job, desk.now());
        List<String> keys = items.stream()
                .map(item -> checklist.add(section, Integer.MAX_VALUE, item, job, desk.now()))
                .toList();
        desk.record(new AuditEntry(
                "checklist.item_added",
                ChecklistRepository.KIND,
                checklist.number(),
                Map.of(),
                Map.of("itemText", items.stream().map(ImportedChecklists::name).toList()),
                context.fileName()));
        return checklist.number() + "/" + String.join(",", keys);
    }

    private static String name(NodeFacts item) {
        return item.text() == null ? item.finding().text() : item.text();
    }

    /** A checklist that the import made, and that holds nothing any more, goes too. */
    @Command
    public void takeBack(String reference, ImportContext context) {
        int slash = reference.lastIndexOf('/');
        String number = reference.substring(0, slash);
        Optional<Checklist> known = checklists.ofRow(number);
        if (known.isEmpty()) {
            return;
        }
        Checklist checklist = known.get();
        List<String> names = new ArrayList<>();
        for (String key : reference.substring(slash + 1).split(",")) {
            checklist.newest().find(key).map(ChecklistNode::name).ifPresent(names::add);
            checklist.takeBack(key, context.importId(), desk.now());
        }
        desk.record(new AuditEntry(
                "checklist.import_undone",
                ChecklistRepository.KIND,
                number,
                Map.of("itemText", names),
                Map.of(),
                context.fileName()));
        boolean own = Objects.equals(checklist.importId(), context.importId());
        if (own && checklist.versions().size() == 1 && checklist.newest().size() == 0) {
            checklists.remove(checklist);
        }
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
        checklists.flush();
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

    private static String option(ImportContext context, String key) {
        String value = context.options().get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
