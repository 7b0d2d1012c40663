package org.anlan.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.time.BusinessZone;

/** Working weeks, holidays and make-up days. */
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    @GET
    public Page<CalendarDetails> all() {
        List<CalendarDetails> all = calendars.all();
        return new Page<>(all, 0, Math.max(all.size(), 1), all.size(), false);
    }

    @GET
    @Path("{code}")
    public Response calendar(@PathParam("code") String code) {
        CalendarDetails calendar = calendars.details(code);
        return Versions.ok(calendar, calendar.version());
    }

    /** @param year default is this year; {@code hasData} false says that its holidays are not known */
    @GET
    @Path("{code}/days")
    public Days days(@PathParam("code") String code, @QueryParam("year") String year) {
        int asked = year == null ? zone.dateOf(clock.instant()).getYear() : number(year);
        return new Days(code, asked, calendars.hasData(code, asked), calendars.days(code, asked));
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("year", "not_a_number", year);
        }
    }

    /** @param items every day of the year */
    public record Days(String calendar, int year, boolean hasData, List<CalendarDay> items) {}
}
