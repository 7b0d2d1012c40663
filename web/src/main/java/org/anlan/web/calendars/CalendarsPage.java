package org.anlan.web.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.MissingYear;
import org.anlan.web.faces.Appearance;

/** The calendars, and which years they lack. */
@Named
@RequestScoped
public class CalendarsPage {

    private Calendars calendars;
    private Appearance appearance;
    private List<CalendarDetails> rows;
    private List<MissingYear> missing;

    protected CalendarsPage() {}

    @Inject
    public CalendarsPage(Calendars calendars, Appearance appearance) {
        this.calendars = calendars;
        this.appearance = appearance;
    }

    /** View action. */
    public void load() {
        rows = calendars.all();
        missing = calendars.missingYears();
    }

    public String name(CalendarDetails calendar) {
        return appearance.isChinese() ? calendar.name() : calendar.nameEn();
    }

    public String years(CalendarDetails calendar) {
        return calendar.years().stream()
                .map(year -> String.valueOf(year.year()))
                .collect(Collectors.joining(", "));
    }

    public List<CalendarDetails> getRows() {
        return rows;
    }

    public List<MissingYear> getMissing() {
        return missing;
    }
}
