package org.anlan.web.rest.exports;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.people.Units;
import org.anlan.web.calendars.CalendarTexts;
import org.anlan.web.calendars.CalendarsPage;

/** The calendars with their weeks and the years whose holidays are known. */
@RequestScoped
public class CalendarsExport extends RowExport<CalendarDetails> {

    @Inject
    Calendars calendars;

    @Inject
    Units units;

    @Inject
    CalendarTexts words;

    @Override
    public String kind() {
        return "calendars";
    }

    @Override
    protected String titleKey() {
        return "calendar.list";
    }

    @Override
    protected List<Column<CalendarDetails>> cells() {
        return List.of(
                new Column<>("calendar.code", ColumnSpec::text, CalendarDetails::code),
                new Column<>("calendar.name", ColumnSpec::text, words::name),
                new Column<>(
                        "calendar.default",
                        ColumnSpec::text,
                        row -> texts.text(row.byDefault() ? "field.yes" : "field.no")),
                new Column<>("calendar.week", ColumnSpec::longText, words::week),
                new Column<>("calendar.years", ColumnSpec::text, words::years),
                new Column<>(
                        "calendar.units",
                        ColumnSpec::longText,
                        row -> row.units().stream().map(units::nameOf).collect(joining("\n"))));
    }

    @Override
    protected RowSource<CalendarDetails> source(ExportFilter filter) {
        boolean missing = Boolean.TRUE.equals(filter.truth("missing"));
        return RowSource.whole(missing ? CalendarsPage.lacking(calendars, calendars.missingYears()) : calendars.all());
    }
}
