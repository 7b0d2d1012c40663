package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlan.platform.Page;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.time.BusinessZone;

/** The caller's duties over all modules, overdue first. */
@ApplicationScoped
@Path("/my-work")
@Produces(MediaType.APPLICATION_JSON)
public class MyWorkResource {

    private static final int SIZE = 200;

    @Inject
    Duties duties;

    @Inject
    BusinessZone zone;

    /**
     * @param code only this kind of duty
     * @param overdue true for those past their deadline only
     * @param forOthers true for those of persons the caller deputises for only
     */
    @GET
    public MyWork mine(
            @BeanParam Paging paging,
            @QueryParam("code") String code,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("forOthers") boolean forOthers) {
        Duties.Counts counts = duties.counts();
        Page<Duties.MyDuty> asked = duties.find(
                new Duties.Choice(code, overdue, forOthers),
                paging.request(SIZE).inItsOwnOrder());
        return new MyWork(
                counts.open(),
                counts.overdue(),
                counts.forOthers(),
                duties.kinds(),
                asked.items().stream().map(this::item).toList(),
                asked.page(),
                asked.size(),
                asked.total(),
                asked.totalCapped());
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
     * @param items one page of those asked for, overdue first
     * @param total of those asked for
     */
    public record MyWork(
            long open,
            long overdue,
            long forOthers,
            Map<String, Long> kinds,
            List<Item> items,
            int page,
            int size,
            long total,
            boolean totalCapped) {}

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
