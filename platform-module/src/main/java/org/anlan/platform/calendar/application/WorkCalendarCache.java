package org.anlan.platform.calendar.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.anlan.platform.calendar.domain.Calendar;
import org.anlan.platform.calendar.domain.WorkCalendar;
import org.anlan.platform.time.BusinessZone;

/** Keeps the arithmetic of each calendar until the calendar changes, on whichever node. */
@ApplicationScoped
public class WorkCalendarCache {
    private final Map<String, Stamped> kept = new ConcurrentHashMap<>();

    @Inject
    BusinessZone zone;

    WorkCalendar get(String code, String stamp, Supplier<Calendar> load) {
        Stamped known = kept.get(code);
        if (known == null || !known.stamp.equals(stamp)) {
            known = new Stamped(stamp, load.get().arithmetic(zone.id()));
            kept.put(code, known);
        }
        return known.calendar;
    }

    private record Stamped(String stamp, WorkCalendar calendar) {}
}
