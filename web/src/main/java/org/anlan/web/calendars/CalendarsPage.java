package org.anlan.web.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.MissingYear;

/** The calendars, and which years they lack. */
@Named
@RequestScoped
public class CalendarsPage {

    private Calendars calendars;
    private List<CalendarDetails> rows;
    private List<MissingYear> missing;

    protected CalendarsPage() {}

    @Inject
    public CalendarsPage(Calendars calendars) {
        this.calendars = calendars;
    }

    /** View action. */
    public void load() {
        rows = calendars.all();
        missing = calendars.missingYears();
    }

    public List<CalendarDetails> getRows() {
        return rows;
    }

    public List<MissingYear> getMissing() {
        return missing;
    }
}
