package org.anlan.web.calendars;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.SaveCalendar;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.web.faces.Go;

/** Registers a calendar or changes its week. */
@Named
@ViewScoped
public class CalendarEditPage implements Serializable {

    @Inject
    transient Calendars calendars;

    @Inject
    transient Go go;

    private String editing;
    private long version;
    private String code;
    private String name;
    private String nameEn;
    private boolean followsHolidays = true;
    private boolean byDefault;
    private WeekForm week = new WeekForm(WeeklyPattern.officeHours());

    /** View action. */
    public void load() {
        if (editing == null) {
            return;
        }
        CalendarDetails calendar = calendars.details(editing);
        version = calendar.version();
        code = calendar.code();
        name = calendar.name();
        nameEn = calendar.nameEn();
        followsHolidays = calendar.followsHolidays();
        byDefault = calendar.byDefault();
        week = new WeekForm(calendar.weekly());
    }

    public String save() {
        WeeklyPattern weekly = week.pattern();
        if (editing == null) {
            calendars.register(new SaveCalendar(code, 0, name, nameEn, weekly, followsHolidays, byDefault));
            go.done("calendar.registered", name);
        } else {
            calendars.change(new SaveCalendar(editing, version, name, nameEn, weekly, followsHolidays, byDefault));
            go.done("calendar.changed", name);
        }
        return go.to("/calendars/detail.xhtml", "code", editing == null ? code : editing);
    }

    public boolean isNew() {
        return editing == null;
    }

    public String getCancelPath() {
        return editing == null ? "/calendars/list.xhtml" : "/calendars/detail.xhtml?code=" + editing;
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public WeekForm getWeek() {
        return week;
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public boolean isFollowsHolidays() {
        return followsHolidays;
    }

    public void setFollowsHolidays(boolean followsHolidays) {
        this.followsHolidays = followsHolidays;
    }

    public boolean isByDefault() {
        return byDefault;
    }

    public void setByDefault(boolean byDefault) {
        this.byDefault = byDefault;
    }
}
