package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.CalendarDetails;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.SaveCalendar;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.json.Week;

/** Working weeks, holidays and make-up days. */
@ApplicationScoped
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    @Inject
    OncePerKey once;

    @GET
    public Page<CalendarDetails> all(@BeanParam Paging paging) {
        return paging.of(calendars.all(), one -> one.code() + ' ' + one.name() + ' ' + one.nameEn());
    }

    @GET
    @Path("{code}")
    public Response calendar(@PathParam("code") String code) {
        CalendarDetails calendar = calendars.details(code);
        return Versions.ok(calendar, calendar.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(CalendarBody body) {
        return once.create(Bodies.required(body), () -> {
            calendars.register(body.command(body.code(), 0));
            CalendarDetails calendar = calendars.details(body.code());
            return new OncePerKey.NewThing("calendars/" + calendar.code(), calendar, calendar.version());
        });
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, CalendarBody body, @Context HttpHeaders headers) {
        calendars.change(Bodies.required(body).command(code, expected(code, headers)));
        return calendar(code);
    }

    /** @param year default is this year; {@code hasData} false says that its holidays are not known */
    @GET
    @Path("{code}/days")
    public Days days(@PathParam("code") String code, @QueryParam("year") String year) {
        int asked = year == null ? zone.dateOf(clock.instant()).getYear() : number(year);
        return new Days(code, asked, calendars.hasData(code, asked), calendars.days(code, asked));
    }

    /** Makes the day a holiday or a make-up day. */
    @PUT
    @Path("{code}/days/{date}")
    public Response setDay(
            @PathParam("code") String code,
            @PathParam("date") String date,
            DayBody body,
            @Context HttpHeaders headers) {
        DayBody day = Bodies.required(body);
        calendars.setDay(code, expected(code, headers), new CalendarDay(date(date), day.kind(), day.name()));
        return calendar(code);
    }

    /** Lets the day follow the weekly pattern again. */
    @DELETE
    @Path("{code}/days/{date}")
    public Response clearDay(
            @PathParam("code") String code, @PathParam("date") String date, @Context HttpHeaders headers) {
        calendars.clearDay(code, expected(code, headers), date(date));
        return calendar(code);
    }

    /** The body is a holiday file as NateScarlet/holiday-cn publishes it; it replaces the dated days of its year. */
    @POST
    @Path("{code}/years")
    @Consumes(MediaType.WILDCARD)
    public Days importYear(@PathParam("code") String code, String file, @Context HttpHeaders headers) {
        int year = calendars.importYear(code, expected(code, headers), file);
        return days(code, String.valueOf(year));
    }

    private long expected(String code, HttpHeaders headers) {
        return Versions.expected(headers, calendars.details(code).version(), "calendar", code);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw InvalidInput.of("date", "date", text);
        }
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("year", "not_a_number", year);
        }
    }

    /**
     * @param weekly working time of an ordinary week, {@code MON-FRI=08:30-12:00,13:30-17:30;SAT=09:00-12:00}, or as a
     *     calendar is answered
     * @param byDefault true makes it the default instead of the former one
     */
    public record CalendarBody(
            String code, String name, String nameEn, Object weekly, boolean followsHolidays, boolean byDefault) {

        SaveCalendar command(String code, long version) {
            return new SaveCalendar(code, version, name, nameEn, Week.of(weekly), followsHolidays, byDefault);
        }
    }

    /** @param items every day of the year */
    public record Days(String calendar, int year, boolean hasData, List<CalendarDay> items) {}

    /** @param kind HOLIDAY or MAKE_UP @param name of the holiday it belongs to */
    public record DayBody(DayKind kind, String name) {}
}
