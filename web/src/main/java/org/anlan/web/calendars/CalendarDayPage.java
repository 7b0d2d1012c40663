package org.anlan.web.calendars;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.NotFound;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.DayKind;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;

/** Makes one day a holiday or a make-up day, or lets it follow the week again. */
@Named
@ViewScoped
public class CalendarDayPage implements Serializable {

    private static final String WEEK = "WEEK";

    @Inject
    transient Calendars calendars;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String code;
    private String day;
    private LocalDate date;
    private long version;
    private boolean dated;
    private String choice = WEEK;
    private String name;

    /** View action. */
    public void load() {
        date = parsed(day);
        CalendarDay known = calendars.day(code, date);
        version = calendars.details(code).version();
        dated = known.kind().isDated();
        choice = dated ? known.kind().name() : WEEK;
        name = known.name();
    }

    /** Choosing the week for a day that follows it already is no change. */
    public String save() {
        if (!WEEK.equals(choice)) {
            calendars.setDay(code, version, new CalendarDay(date, DayKind.valueOf(choice), name));
            go.done("calendar.day_set", date.toString());
        } else if (dated) {
            calendars.clearDay(code, version, date);
            go.done("calendar.day_cleared", date.toString());
        }
        return go.to("/calendars/detail.xhtml", "code", code, "year", date.getYear());
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(String.valueOf(day));
        } catch (DateTimeException notADay) {
            throw new NotFound("day", day);
        }
    }

    public List<Choice> getChoices() {
        return List.of(
                new Choice(WEEK, texts.text("calendar.follows_week")),
                new Choice(DayKind.HOLIDAY.name(), texts.label(DayKind.HOLIDAY)),
                new Choice(DayKind.MAKE_UP.name(), texts.label(DayKind.MAKE_UP)));
    }

    public String getTitle() {
        return texts.text("calendar.day_title", date, texts.label(date.getDayOfWeek()));
    }

    public String getBackPath() {
        return "/calendars/detail.xhtml?code=" + code + "&year=" + date.getYear();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
