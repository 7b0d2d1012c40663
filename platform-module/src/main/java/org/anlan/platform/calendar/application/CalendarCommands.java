package org.anlan.platform.calendar.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.SaveCalendar;
import org.anlan.platform.calendar.domain.Calendar;
import org.anlan.platform.calendar.domain.DatedDay;
import org.anlan.platform.calendar.domain.HolidayFile;
import org.anlan.platform.people.Units;

/** The changes of calendars, each in the transaction of the door's call. */
@Dependent
@Command
public class CalendarCommands {
    private static final String KIND = CalendarsBean.KIND;

    @Inject
    CalendarRepository calendars;

    @Inject
    Units units;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    public void register(SaveCalendar save) {
        access.require(PlatformPermission.CALENDAR_EDIT);
        validate(save);
        if (calendars.find(save.code()).isPresent()) {
            throw new RuleBroken("calendar.exists", save.code());
        }
        Calendar calendar =
                new Calendar(save.code(), save.name(), save.nameEn(), save.weekly(), save.followsHolidays());
        makeDefaultIfAsked(save, calendar);
        calendars.add(calendar);
        audit.record(AuditEntry.created("calendar.registered", KIND, calendar.code(), calendar.facts()));
    }

    public void change(SaveCalendar save) {
        Calendar calendar = mine(save.code(), save.expectedVersion());
        validate(save);
        if (calendar.isDefault() && !save.byDefault()) {
            throw new RuleBroken("calendar.default_needed", save.code());
        }
        Map<String, Object> before = calendar.facts();
        calendar.describe(save.name(), save.nameEn(), save.weekly(), save.followsHolidays());
        makeDefaultIfAsked(save, calendar);
        calendars.flush();
        audit.record(AuditEntry.changed("calendar.changed", KIND, save.code(), before, calendar.facts(), null));
    }

    public void setDay(String code, long expectedVersion, CalendarDay day) {
        Calendar calendar = mine(code, expectedVersion);
        if (day.date() == null) {
            throw InvalidInput.of("date", "required");
        }
        Predicate<LocalDate> among = day.date()::equals;
        Map<String, Object> before = calendar.dayFacts(among);
        calendar.setDay(day.date(), new DatedDay(day.kind(), day.name()));
        recordDays("calendar.day_set", calendar, before, among, null);
    }

    public void clearDay(String code, long expectedVersion, LocalDate date) {
        Calendar calendar = mine(code, expectedVersion);
        Map<String, Object> before = calendar.dayFacts(date::equals);
        calendar.clearDay(date);
        recordDays("calendar.day_cleared", calendar, before, date::equals, null);
    }

    public int importYear(String code, long expectedVersion, String json) {
        Calendar calendar = mine(code, expectedVersion);
        HolidayFile file = HolidayFileReader.parse(json);
        Map<String, Object> before = calendar.dayFacts(file::concerns);
        calendar.importYear(file);
        recordDays("calendar.year_imported", calendar, before, file::concerns, file.year() + " " + file.source());
        return file.year();
    }

    public void assign(String unitCode, String calendarCode) {
        access.require(PlatformPermission.CALENDAR_EDIT);
        units.find(unitCode).orElseThrow(() -> new NotFound("unit", unitCode));
        if (calendarCode != null) {
            calendars.load(calendarCode);
        }
        Optional<String> before = calendars.chosenFor(unitCode);
        calendars.choose(unitCode, calendarCode);
        audit.record(AuditEntry.changed(
                "unit.calendar_chosen", "unit", unitCode, facts(before.orElse(null)), facts(calendarCode), null));
    }

    private void recordDays(
            String action, Calendar calendar, Map<String, Object> before, Predicate<LocalDate> among, String note) {
        calendars.flush();
        audit.record(AuditEntry.changed(action, KIND, calendar.code(), before, calendar.dayFacts(among), note));
    }

    private void makeDefaultIfAsked(SaveCalendar save, Calendar calendar) {
        if (save.byDefault() && !calendar.isDefault()) {
            calendars.giveUpDefault();
            calendar.becomeDefault();
        }
    }

    private Calendar mine(String code, long expectedVersion) {
        access.require(PlatformPermission.CALENDAR_EDIT);
        Calendar calendar = calendars.load(code);
        StaleVersion.require(KIND, code, expectedVersion, calendar.version());
        return calendar;
    }

    private static void validate(SaveCalendar save) {
        boolean badCode = save.code() == null || !save.code().matches("[a-z0-9][a-z0-9-]{0,39}");
        new InvalidInput.Collector()
                .rejectIf(badCode, "code", "calendar_code")
                .requireText("name", save.name(), 60)
                .requireText("nameEn", save.nameEn(), 60)
                .rejectIf(save.weekly() == null, "weekly", "required")
                .throwIfAny();
    }

    private static Map<String, Object> facts(String calendarCode) {
        return calendarCode == null ? Map.of() : Map.of("calendar", calendarCode);
    }
}
