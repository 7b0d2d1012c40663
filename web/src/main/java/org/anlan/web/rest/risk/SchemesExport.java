package org.anlan.web.rest.risk;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;
import org.anlan.web.risk.RiskChoices;

/** The level schemes in force and their drafts, with the bands. */
@RequestScoped
public class SchemesExport extends RowExport<SchemeView> {

    @Inject
    LevelSchemes schemes;

    @Inject
    RiskChoices choices;

    @Override
    public String kind() {
        return "level-schemes";
    }

    @Override
    protected String titleKey() {
        return "scheme.list.title";
    }

    @Override
    protected List<Column<SchemeView>> cells() {
        return List.of(
                new Column<>("scheme.code", ColumnSpec::text, SchemeView::code),
                new Column<>("scheme.name", ColumnSpec::text, row -> choices.named(row.name(), row.nameEn())),
                new Column<>("scheme.method", ColumnSpec::text, row -> texts.label(row.method())),
                new Column<>(
                        "scheme.bands",
                        ColumnSpec::longText,
                        row -> row.bands().stream().map(choices::band).collect(joining("\n"))),
                new Column<>("scheme.version", ColumnSpec::number, SchemeView::version),
                new Column<>("risk.status", ColumnSpec::text, row -> texts.label(row.status())));
    }

    @Override
    protected RowSource<SchemeView> source(ExportFilter filter) {
        return RowSource.whole(schemes.all().stream()
                .filter(scheme -> scheme.status() != SchemeStatus.SUPERSEDED)
                .toList());
    }
}
