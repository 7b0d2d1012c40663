package org.anlan.web.rest.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.servicedesk.paper.PaperForms;
import org.anlan.servicedesk.paper.PaperForms.Reserved;
import org.anlan.web.desk.DeskWords;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** Numbers of paper forms that still have to be entered, to be handed out before a planned stop. */
@RequestScoped
public class PaperFormsExport extends RowExport<Reserved> {

    @Inject
    PaperForms paper;

    @Inject
    DeskWords words;

    @Override
    public String kind() {
        return "paper-forms";
    }

    @Override
    protected String titleKey() {
        return "paper.title";
    }

    @Override
    protected List<Column<Reserved>> cells() {
        return List.of(
                new Column<>("desk.number", ColumnSpec::text, Reserved::number),
                new Column<>("desk.kind", ColumnSpec::text, row -> words.kind(row.kindCode())),
                new Column<>("paper.reserved_by", ColumnSpec::text, row -> words.person(row.reservedBy())),
                new Column<>("paper.reserved_at", ColumnSpec::instant, Reserved::reservedAt));
    }

    @Override
    protected RowSource<Reserved> source(ExportFilter filter) {
        return RowSource.whole(paper.open());
    }
}
