package org.anlan.web.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.MissingYear;
import org.anlan.web.faces.ListState;

/** The calendars, and which years they lack. */
@Named
@RequestScoped
public class CalendarsPage {

    private Calendars calendars;
    private ListState list;
    private List<CalendarDetails> rows;
    private List<MissingYear> missing;

    protected CalendarsPage() {}

    @Inject
    public CalendarsPage(Calendars calendars, ListState list) {
        this.calendars = calendars;
        this.list = list;
    }

    /** View action. */
    public void load() {
        missing = calendars.missingYears();
        rows = isMissingOnly() ? lacking(calendars, missing) : calendars.all();
    }

    /** Whether only calendars that lack a year are asked for. */
    public boolean isMissingOnly() {
        return "true".equals(list.get("missing"));
    }

    /** The calendars that lack the holidays of a year that counts now. */
    public static List<CalendarDetails> lacking(Calendars calendars, List<MissingYear> missing) {
        Set<String> codes = missing.stream().map(MissingYear::code).collect(Collectors.toSet());
        return calendars.all().stream()
                .filter(calendar -> codes.contains(calendar.code()))
                .toList();
    }

    public List<CalendarDetails> getRows() {
        return rows;
    }

    public List<MissingYear> getMissing() {
        return missing;
    }
}
