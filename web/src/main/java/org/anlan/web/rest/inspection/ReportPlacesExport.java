package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.PublicReports.ReportPlace;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The places with a code from which anybody can report. */
@RequestScoped
public class ReportPlacesExport extends RowExport<ReportPlace> {

    @Inject
    PublicReports reports;

    @Override
    public String kind() {
        return "report-places";
    }

    @Override
    protected String titleKey() {
        return "place.title";
    }

    @Override
    protected List<Column<ReportPlace>> cells() {
        return List.of(
                new Column<>("place.code", ColumnSpec::text, ReportPlace::code),
                new Column<>("finding.place", ColumnSpec::longText, ReportPlace::name),
                new Column<>("finding.unit", ColumnSpec::text, ReportPlace::unitName),
                new Column<>(
                        "place.closed", ColumnSpec::text, row -> texts.text(row.active() ? "field.no" : "field.yes")));
    }

    @Override
    protected RowSource<ReportPlace> source(ExportFilter filter) {
        return RowSource.whole(reports.places());
    }
}
