package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.ChecklistRow;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The checklists. */
@RequestScoped
public class ChecklistsExport extends RowExport<ChecklistRow> {

    @Inject
    Checklists checklists;

    @Override
    public String kind() {
        return "checklists";
    }

    @Override
    protected String titleKey() {
        return "checklist.title";
    }

    @Override
    protected String defaultSort() {
        return "-updatedAt";
    }

    @Override
    protected List<Column<ChecklistRow>> cells() {
        return List.of(
                new Column<>("checklist.number", ColumnSpec::text, ChecklistRow::number),
                new Column<>("checklist.name", ColumnSpec::longText, ChecklistRow::title),
                new Column<>("checklist.category", ColumnSpec::text, ChecklistRow::category),
                new Column<>("finding.unit", ColumnSpec::text, ChecklistRow::unitName),
                new Column<>("checklist.source", ColumnSpec::text, row -> texts.label(row.source())),
                new Column<>("checklist.version", ColumnSpec::number, ChecklistRow::publishedVersion),
                new Column<>("checklist.items", ColumnSpec::number, ChecklistRow::items),
                new Column<>("inspection.status", ColumnSpec::text, row -> texts.label(row.status())),
                new Column<>("risk.updated_at", ColumnSpec::instant, ChecklistRow::updatedAt));
    }

    @Override
    protected RowSource<ChecklistRow> source(ExportFilter filter) {
        ChecklistQuery query = new ChecklistQuery(
                filter.get("q"),
                filter.get("status", ChecklistStatus.class),
                filter.get("source", ChecklistSource.class),
                filter.get("unit"));
        return RowSource.paged(page -> checklists.find(query, page));
    }
}
