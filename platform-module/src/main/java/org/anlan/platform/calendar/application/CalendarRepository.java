package org.anlan.platform.calendar.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.platform.calendar.domain.Calendar;
import org.anlan.platform.calendar.domain.WorkCalendar;

/** Calendars as aggregates, their arithmetic, and the choice of units. */
@Dependent
public class CalendarRepository {
    private static final String OF_UNIT = "with recursive up as ("
            + " select code, parent_code, 0 as distance from platform.unit where code = ?1"
            + " union all select u.code, u.parent_code, up.distance + 1 from platform.unit u"
            + " join up on u.code = up.parent_code)"
            + " select c.calendar_code from up join platform.unit_calendar c on c.unit_code = up.code"
            + " order by up.distance limit 1";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    WorkCalendarCache cache;

    List<Calendar> all() {
        return em.createQuery("select c from Calendar c order by c.byDefault desc, c.id", Calendar.class)
                .getResultList();
    }

    Optional<Calendar> find(String code) {
        return em.createQuery("select c from Calendar c where c.code = ?1", Calendar.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst();
    }

    Calendar load(String code) {
        return find(code).orElseThrow(() -> new NotFound(CalendarsBean.KIND, code));
    }

    /**
     * The arithmetic of the calendar as it stands. Kept per calendar, version and writing transaction: a version number
     * alone would come twice when a change is rolled back.
     */
    WorkCalendar arithmetic(String code) {
        @SuppressWarnings("unchecked")
        List<Tuple> stamps = em.createNativeQuery(
                        "select version, cast(xmin as text) as writer from platform.calendar where code = ?1",
                        Tuple.class)
                .setParameter(1, code)
                .getResultList();
        if (stamps.isEmpty()) {
            throw new NotFound(CalendarsBean.KIND, code);
        }
        String stamp = stamps.get(0).get("version") + "/" + stamps.get(0).get("writer");
        return cache.get(code, stamp, () -> load(code));
    }

    void add(Calendar calendar) {
        em.persist(calendar);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Takes the mark from the former default; the index in the database allows one only. */
    void giveUpDefault() {
        em.createQuery("update Calendar c set c.byDefault = false, c.version = c.version + 1 where c.byDefault")
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> unitsOf(String code) {
        return em.createNativeQuery(
                        "select unit_code from platform.unit_calendar where calendar_code = ?1 order by 1",
                        String.class)
                .setParameter(1, code)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    Optional<String> chosenAtOrAbove(String unitCode) {
        return em.createNativeQuery(OF_UNIT, String.class)
                .setParameter(1, unitCode)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Optional<String> chosenFor(String unitCode) {
        return em.createNativeQuery(
                        "select calendar_code from platform.unit_calendar where unit_code = ?1", String.class)
                .setParameter(1, unitCode)
                .getResultStream()
                .findFirst();
    }

    void choose(String unitCode, String calendarCode) {
        em.createNativeQuery("delete from platform.unit_calendar where unit_code = ?1")
                .setParameter(1, unitCode)
                .executeUpdate();
        if (calendarCode != null) {
            em.createNativeQuery("insert into platform.unit_calendar (unit_code, calendar_code) values (?1, ?2)")
                    .setParameter(1, unitCode)
                    .setParameter(2, calendarCode)
                    .executeUpdate();
        }
    }
}
