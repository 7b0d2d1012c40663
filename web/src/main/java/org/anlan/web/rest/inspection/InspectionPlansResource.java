package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.plan.Cadence;
import org.anlan.inspection.plan.PlanAction;
import org.anlan.inspection.plan.PlanDetails;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.PlanQuery;
import org.anlan.inspection.plan.PlanRow;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.inspection.plan.Plans;
import org.anlan.inspection.plan.Preview;
import org.anlan.platform.Page;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Inspection plans, what they scheduled, and what they would schedule. */
@ApplicationScoped
@Path("/inspection-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionPlansResource {

    private static final int PREVIEWED = 100;

    @Inject
    Plans plans;

    @Inject
    Cadence cadence;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<PlanRow> list(
            @BeanParam Paging paging,
            @QueryParam("status") String status,
            @QueryParam("level") String level,
            @QueryParam("unit") String unit,
            @QueryParam("checklist") String checklist,
            @QueryParam("assignee") String assignee) {
        PlanQuery query = new PlanQuery(
                paging.q,
                Actions.constant("status", status, PlanStatus.class),
                Actions.constant("level", level, PlanLevel.class),
                unit,
                checklist,
                assignee);
        return plans.find(query, paging.request());
    }

    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number) {
        PlanDetails details = plans.details(number);
        return Versions.ok(details, details.version());
    }

    @GET
    @Path("{number}/occurrences")
    public Page<InspectionRow> occurrences(
            @PathParam("number") String number,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        return paging.of(
                plans.occurrences(number, Actions.date("from", from), Actions.date("to", to)),
                row -> row.number() + ' ' + row.title());
    }

    /** The year (next year when not said) under the plans in force, compared with the minimum frequencies. */
    @GET
    @Path("cadence")
    public Cadence.Report cadence(@QueryParam("unit") String unit, @QueryParam("year") String year) {
        Integer asked = Bodies.number("year", year);
        return cadence.check(unit, asked == null ? zone.dateOf(clock.instant()).getYear() + 1 : asked);
    }

    /** What saving would schedule, as a new plan or as a change of the one that is named. Stores nothing. */
    @POST
    @Path("preview")
    public Preview preview(
            PlanFacts facts,
            @QueryParam("plan") String plan,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit) {
        Integer most = Bodies.number("limit", limit);
        return plans.preview(
                plan,
                Bodies.required(facts),
                Actions.date("from", from),
                Actions.date("to", to),
                most == null ? PREVIEWED : most);
    }

    @POST
    public Response register(PlanFacts facts) {
        return once.create(Bodies.required(facts), () -> {
            String number = plans.register(facts);
            PlanDetails details = plans.details(number);
            return new OncePerKey.NewThing("inspection-plans/" + number, details, details.version());
        });
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, PlanFacts facts) {
        plans.change(number, expected(number), Bodies.required(facts));
        return details(number);
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(@PathParam("number") String number, @PathParam("action") String action, Reason body) {
        PlanAction asked = Actions.constant("action", action, PlanAction.class);
        plans.act(number, expected(number), asked, body == null ? null : body.reason());
        return details(number);
    }

    private long expected(String number) {
        return Versions.expected(headers, plans.details(number).version(), "inspection-plan", number);
    }

    public record Reason(String reason) {}
}
