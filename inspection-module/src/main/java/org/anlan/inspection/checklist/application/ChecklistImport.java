package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Owners;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.platform.access.Permission;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.ImportRow;

/**
 * The users' checklists. All rows of one file make one draft ({@code title} and {@code unit} can be chosen), or are added
 * to an open draft ({@code checklist}). What a row lost is flagged and must be completed before the draft is published;
 * what the checklist does not know is kept with the item.
 */
@Stateless
public class ChecklistImport implements ImportKind {

    @Inject
    ImportedChecklists imported;

    @Inject
    ImportTally tally;

    @Inject
    Owners owners;

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
        RowNodes nodes = RowNodes.of(row, owners);
        messages.addAll(new RowProblems(row, context.layout()).of(nodes));
        boolean fits = messages.stream().noneMatch(message -> message.severity() == Severity.ERROR);
        if (fits && !tally.hasRoom(context, row, nodes, () -> imported.known(context))) {
            messages.add(ImportMessage.error(row.row(), null, "checklist_full", Checklists.MAX_NODES));
        }
        return messages;
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        RowNodes nodes = RowNodes.of(row, owners);
        return imported.add(context, nodes.sections(), nodes.items());
    }

    @Override
    public void undo(String reference, ImportContext context) {
        imported.takeBack(reference, context);
    }
}
