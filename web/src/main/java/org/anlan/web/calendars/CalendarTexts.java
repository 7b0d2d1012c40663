package org.anlan.web.calendars;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Texts;

/** A calendar in words. */
@Named("calendarTexts")
@RequestScoped
public class CalendarTexts {

    @Inject
    Appearance look;

    @Inject
    WeekTexts week;

    @Inject
    Texts texts;

    public String name(CalendarDetails calendar) {
        return look.named(calendar.name(), calendar.nameEn());
    }

    /** The years whose holidays are known, or that it needs none. */
    public String years(CalendarDetails calendar) {
        return calendar.followsHolidays()
                ? calendar.years().stream()
                        .map(year -> String.valueOf(year.year()))
                        .collect(joining(", "))
                : texts.text("calendar.no_holidays");
    }

    /** Line by line as {@link WeekTexts#lines}. */
    public String week(CalendarDetails calendar) {
        return week.lines(calendar.weekly()).stream()
                .map(line -> line.days() + " " + line.hours())
                .collect(joining("\n"));
    }
}
