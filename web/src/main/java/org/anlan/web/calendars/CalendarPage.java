package org.anlan.web.calendars;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.people.Units;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;
import org.anlan.web.people.PersonChoices;

/** One year of one calendar, with its week, the units that follow it, and a way to bring a published year. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final String PATH = "/calendars/detail.xhtml";
    private static final int LARGEST_FILE = 200_000;

    @Inject
    transient Calendars calendars;

    @Inject
    transient Histories histories;

    @Inject
    transient Units units;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    @Inject
    transient Clock clock;

    @Inject
    transient BusinessZone zone;

    private String code = Calendars.CHINA;
    private Integer year;
    private long version;
    private String unit;
    private transient Part file;
    private transient CalendarDetails calendar;
    private transient YearView view;

    /** View action. */
    public void load() {
        if (year == null) {
            year = today().getYear();
        }
        version = getCalendar().version();
        getView();
    }

    public CalendarDetails getCalendar() {
        if (calendar == null) {
            calendar = calendars.details(code);
        }
        return calendar;
    }

    public YearView getView() {
        if (view == null) {
            view = new YearView(calendars.days(code, year), today());
        }
        return view;
    }

    public List<YearView.MonthView> getMonths() {
        return getView().months(texts::label);
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public boolean isDataMissing() {
        return !calendars.hasData(code, year);
    }

    /** Workdays, holidays and make-up days of the year in one sentence. */
    public String getCounts() {
        return texts.text(
                "calendar.counts",
                getView().worked(),
                getView().count(DayKind.HOLIDAY),
                getView().count(DayKind.MAKE_UP));
    }

    public List<AuditRow> getHistory() {
        return histories.of("calendar", code);
    }

    public String unitName(String unitCode) {
        return units.nameOf(unitCode);
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    /** @throws InvalidInput when there is no file or it is no holiday file */
    public String importYear() throws IOException {
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST_FILE) {
            throw InvalidInput.of("file", "holiday_file_json");
        }
        try (InputStream in = file.getInputStream()) {
            int imported = calendars.importYear(code, version, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return go.done("calendar.year_imported", String.valueOf(imported)).to(PATH, "code", code, "year", imported);
        }
    }

    public String assign() {
        calendars.assign(unit, code);
        return go.done("calendar.assigned", units.nameOf(unit)).to(PATH, "code", code, "year", year);
    }

    public String giveBack(String unitCode) {
        calendars.assign(unitCode, null);
        return go.done("calendar.given_back", units.nameOf(unitCode)).to(PATH, "code", code, "year", year);
    }

    private LocalDate today() {
        return zone.dateOf(clock.instant());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
