package org.anlan.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.time.BusinessZone;

/** The caller's duties over all modules, overdue first. */
@Path("/my-work")
@Produces(MediaType.APPLICATION_JSON)
public class MyWorkResource {

    private static final int MOST = 200;

    @Inject
    Duties duties;

    @Inject
    BusinessZone zone;

    /** @param code only this kind of duty @param overdue true for those past their deadline only */
    @GET
    public MyWork mine(@QueryParam("code") String code, @QueryParam("overdue") boolean overdue) {
        Duties.Counts counts = duties.counts();
        return new MyWork(
                counts.open(),
                counts.overdue(),
                counts.forOthers(),
                duties.kinds(),
                duties.mine(new Duties.Choice(code, overdue, false), MOST).stream()
                        .map(this::item)
                        .toList());
    }

    private Item item(Duties.MyDuty mine) {
        Duty duty = mine.duty();
        return new Item(
                duty.code(),
                duty.objectKind(),
                duty.objectNumber(),
                duty.title(),
                duty.dueAt() == null ? null : zone.withinItsDay(duty.dueAt()),
                mine.overdue(),
                mine.forName(),
                duty.path());
    }

    /**
     * @param forOthers how many of the open ones are those of persons the caller deputises for
     * @param kinds how many there are of each code
     * @param items at most 200, overdue first
     */
    public record MyWork(long open, long overdue, long forOthers, Map<String, Long> kinds, List<Item> items) {}

    /**
     * @param dueAt of what is due on a day, the last second of that day
     * @param forName the person the caller deputises for, absent for an own duty
     */
    public record Item(
            String code,
            String kind,
            String number,
            String title,
            Instant dueAt,
            boolean overdue,
            String forName,
            String path) {}
}
