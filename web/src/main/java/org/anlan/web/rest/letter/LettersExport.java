package org.anlan.web.rest.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The responsibility letters. */
@RequestScoped
public class LettersExport extends RowExport<LetterRow> {

    private static final int LAST_YEAR = 2200;

    @Inject
    LetterQueries letters;

    @Override
    public String kind() {
        return "letters";
    }

    @Override
    protected String titleKey() {
        return "letter.list_title";
    }

    @Override
    protected List<Column<LetterRow>> cells() {
        return List.of(
                new Column<>("letter.number", ColumnSpec::text, LetterRow::number),
                new Column<>("letter.name", ColumnSpec::longText, LetterRow::title),
                new Column<>("letter.year", ColumnSpec::number, LetterRow::year),
                new Column<>("letter.level", ColumnSpec::text, row -> texts.label(row.level())),
                new Column<>("letter.party", ColumnSpec::text, LetterRow::partyName),
                new Column<>("letter.unit", ColumnSpec::text, LetterRow::partyUnitName),
                new Column<>("letter.issuer", ColumnSpec::text, LetterRow::issuerName),
                new Column<>("letter.total", ColumnSpec::number, LetterRow::finalTotal),
                new Column<>("letter.status", ColumnSpec::text, row -> texts.label(row.status())));
    }

    @Override
    protected RowSource<LetterRow> source(ExportFilter filter) {
        LetterQuery query = new LetterQuery(
                filter.get("q"),
                filter.number("year", 2000, LAST_YEAR),
                filter.get("level", LetterLevel.class),
                filter.get("status", LetterStatus.class),
                filter.get("unit"),
                filter.get("party"),
                filter.get("parent"),
                Boolean.TRUE.equals(filter.truth("mine")));
        return RowSource.paged(page -> letters.find(query, page));
    }
}
