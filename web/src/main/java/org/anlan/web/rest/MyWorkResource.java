package org.anlan.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;

/** The caller's duties over all modules, overdue first. */
@Path("/my-work")
@Produces(MediaType.APPLICATION_JSON)
public class MyWorkResource {

    private static final int MOST = 200;

    @Inject
    Duties duties;

    @GET
    public MyWork mine() {
        Duties.Counts counts = duties.counts();
        return new MyWork(
                counts.open(),
                counts.overdue(),
                duties.mine(MOST).stream().map(MyWorkResource::item).toList());
    }

    private static Item item(Duties.MyDuty mine) {
        Duty duty = mine.duty();
        return new Item(
                duty.code(),
                duty.objectKind(),
                duty.objectNumber(),
                duty.title(),
                duty.dueAt(),
                mine.overdue(),
                mine.forName(),
                duty.path());
    }

    /** @param items at most 200, overdue first */
    public record MyWork(long open, long overdue, List<Item> items) {}

    /** @param forName the person the caller deputises for, absent for an own duty */
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
