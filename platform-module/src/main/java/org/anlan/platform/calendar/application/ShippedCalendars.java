package org.anlan.platform.calendar.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.domain.Calendar;
import org.anlan.platform.calendar.domain.HolidayFile;

/**
 * Brings the calendars that come with the product: mainland China with the years published so far, and round the clock.
 * A year is loaded once per version of its file, and never over an administrator's changes.
 */
@Stateless
public class ShippedCalendars {
    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);
    private static final String FILE = "/org/anlan/platform/calendar/holidays-%d.json";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    CalendarRepository calendars;

    @Inject
    CallerContext context;

    @Inject
    AuditTrail audit;

    /** Two nodes that start together load once. */
    public void load() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('anlan.calendars')) as text)")
                .getSingleResult();
        context.asSystem(() -> {
            Calendar china = china();
            YEARS.forEach(year -> loadYear(china, year));
            return always();
        });
    }

    private Calendar china() {
        return calendars.find(Calendars.CHINA).orElseGet(() -> {
            Calendar china = new Calendar(
                    Calendars.CHINA, "中国大陆工作日历", "Mainland China working days", WeeklyPattern.officeHours(), true);
            china.becomeDefault();
            return register(china);
        });
    }

    private Calendar always() {
        return calendars
                .find(Calendars.ALWAYS)
                .orElseGet(() -> register(new Calendar(
                        Calendars.ALWAYS, "全天候 (7×24 小时)", "Round the clock (24x7)", WeeklyPattern.always(), false)));
    }

    private Calendar register(Calendar calendar) {
        calendars.add(calendar);
        audit.record(AuditEntry.created("calendar.registered", CalendarsBean.KIND, calendar.code(), calendar.facts()));
        return calendar;
    }

    private void loadYear(Calendar calendar, int year) {
        byte[] file = read(FILE.formatted(year));
        HolidayFile published = HolidayFileReader.parse(new String(file, StandardCharsets.UTF_8));
        Map<String, Object> before = calendar.dayFacts(published::concerns);
        if (calendar.takeShipped(published, digest(file))) {
            calendars.flush();
            audit.record(AuditEntry.changed(
                    "calendar.year_shipped",
                    CalendarsBean.KIND,
                    calendar.code(),
                    before,
                    calendar.dayFacts(published::concerns),
                    String.valueOf(year)));
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = ShippedCalendars.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
