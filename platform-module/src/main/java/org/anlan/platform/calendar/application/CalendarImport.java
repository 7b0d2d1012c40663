package org.anlan.platform.calendar.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;

/**
 * Holidays and make-up days from a table, one day a row, into the calendar that the option {@code calendar} names, else
 * into the default one. A day that the calendar knows already is not changed.
 */
@ApplicationScoped
public class CalendarImport implements ImportKind {
    private static final String DATE = "date";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final int LONGEST_NAME = 60;

    private static final Map<String, DayKind> KINDS = Map.ofEntries(
            Map.entry("休", DayKind.HOLIDAY),
            Map.entry("放假", DayKind.HOLIDAY),
            Map.entry("休息", DayKind.HOLIDAY),
            Map.entry("假日", DayKind.HOLIDAY),
            Map.entry("节假日", DayKind.HOLIDAY),
            Map.entry("holiday", DayKind.HOLIDAY),
            Map.entry("班", DayKind.MAKE_UP),
            Map.entry("上班", DayKind.MAKE_UP),
            Map.entry("补班", DayKind.MAKE_UP),
            Map.entry("调休", DayKind.MAKE_UP),
            Map.entry("make-up", DayKind.MAKE_UP),
            Map.entry("make_up", DayKind.MAKE_UP));

    @Inject
    Calendars calendars;

    @Override
    public String code() {
        return "calendar";
    }

    @Override
    public Permission permission() {
        return PlatformPermission.CALENDAR_EDIT;
    }

    @Override
    public List<ImportLayout> layouts() {
        return List.of(new ImportLayout(
                "days",
                "节假日与补班",
                List.of(
                        ImportColumn.text(DATE, "日期", "Date").asIdentifying(),
                        ImportColumn.text(KIND, "类别", "休或班", "类型", "Kind", "Type")
                                .asIdentifying(),
                        ImportColumn.text(NAME, "名称", "节日", "假日名称", "Name", "Holiday"))));
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        List<ImportMessage> messages = new ArrayList<>();
        LocalDate date = date(row.text(DATE));
        if (date == null) {
            messages.add(ImportMessage.error(row.row(), DATE, "calendar_date", String.valueOf(row.text(DATE))));
        } else if (calendars.day(calendar(context), date).kind().isDated()) {
            messages.add(ImportMessage.error(row.row(), DATE, "calendar_day_known", date));
        }
        if (kind(row) == null) {
            messages.add(ImportMessage.error(row.row(), KIND, "calendar_kind", String.valueOf(row.text(KIND))));
        }
        String name = row.text(NAME);
        if (name == null || name.length() > LONGEST_NAME) {
            messages.add(ImportMessage.error(row.row(), NAME, "calendar_name", LONGEST_NAME));
        }
        return messages;
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        String code = calendar(context);
        CalendarDay day = new CalendarDay(date(row.text(DATE)), kind(row), row.text(NAME));
        calendars.setDay(code, calendars.details(code).version(), day);
        return code + "/" + day.date() + "/" + day.kind();
    }

    @Override
    public void undo(String reference, ImportContext context) {
        String[] parts = reference.split("/");
        LocalDate date = LocalDate.parse(parts[1]);
        if (calendars.day(parts[0], date).kind() != DayKind.valueOf(parts[2])) {
            throw new RuleBroken("calendar.day_changed", date);
        }
        calendars.clearDay(parts[0], calendars.details(parts[0]).version(), date);
    }

    private String calendar(ImportContext context) {
        String asked = context.options().get("calendar");
        return asked == null || asked.isBlank()
                ? calendars.all().get(0).code()
                : calendars.details(asked).code();
    }

    private static DayKind kind(ImportRow row) {
        String text = row.text(KIND);
        return text == null ? null : KINDS.get(text.strip().toLowerCase(Locale.ROOT));
    }

    /** 2026-10-01, 2026/10/1, 2026.10.1 or 2026年10月1日; null when it is none. */
    private static LocalDate date(String text) {
        String[] parts = text == null ? new String[0] : text.strip().split("\\D+");
        if (parts.length < 3 || parts[0].length() != 4 || parts[1].length() > 2 || parts[2].length() > 2) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
