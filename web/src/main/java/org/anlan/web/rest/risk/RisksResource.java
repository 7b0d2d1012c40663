package org.anlan.web.rest.risk;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.risk.HeatMap;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.AssessRisk;
import org.anlan.risk.RiskService.ChangeRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.Snapshot;
import org.anlan.risk.scheme.Rating;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Risks: list, heat map, detail, changes, assessments, and their life. */
@Path("/risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RisksResource {
    @Inject
    RiskQueries queries;

    @Inject
    RiskService service;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    public Page<RiskRow> find(@BeanParam RiskParams params, @BeanParam Paging paging) {
        return queries.find(params.query(), paging.request());
    }

    @GET
    @Path("heat-map")
    public HeatMap heatMap(@BeanParam RiskParams params) {
        return queries.heatMap(params.query());
    }

    @POST
    public Response register(RiskBody body) {
        require(body);
        new InvalidInput.Collector()
                .requireText("register", body.register(), 40)
                .throwIfAny();
        RatingBody rating = body.rating();
        String number = service.register(new RegisterRisk(
                body.register(),
                body.facts(),
                rating == null ? null : rating.input(),
                rating == null ? null : rating.basis()));
        RiskDetails details = queries.details(number);
        return Response.created(uri.getAbsolutePathBuilder().path(number).build())
                .entity(RiskView.of(details))
                .tag(Long.toString(details.version()))
                .build();
    }

    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number) {
        RiskDetails details = queries.details(number);
        return Versions.ok(RiskView.of(details), details.version());
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, RiskBody body) {
        require(body);
        service.change(new ChangeRisk(number, expected(number), body.facts()));
        return details(number);
    }

    @GET
    @Path("{number}/editions")
    public List<Snapshot> editions(@PathParam("number") String number) {
        return queries.snapshots(number);
    }

    @POST
    @Path("{number}/assessments")
    public Response assess(@PathParam("number") String number, RatingBody body) {
        require(body);
        Rating rating = service.assess(
                new AssessRisk(number, expected(number), body.purposeOrCurrent(), body.input(), body.basis()));
        RiskDetails details = queries.details(number);
        return Response.status(Response.Status.CREATED)
                .entity(Assessed.of(rating))
                .tag(Long.toString(details.version()))
                .build();
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(@PathParam("number") String number, @PathParam("action") String action, Reason body) {
        RiskAction asked = Params.constant("action", action, RiskAction.class);
        service.act(new ActOnRisk(number, expected(number), asked, body == null ? null : body.reason()));
        return details(number);
    }

    private long expected(String number) {
        return Versions.expected(headers, queries.details(number).version(), "risk", number);
    }

    private static void require(Object body) {
        if (body == null) {
            throw InvalidInput.of("body", "required");
        }
    }

    /** @param reason needed to return, close and reopen */
    public record Reason(String reason) {}

    public record Assessed(
            BigDecimal score, String level, String grade, String colour, String scheme, int schemeVersion) {
        static Assessed of(Rating rating) {
            return new Assessed(
                    rating.score(),
                    rating.level(),
                    rating.grade().name(),
                    rating.band().colour().name(),
                    rating.schemeCode(),
                    rating.schemeVersion());
        }
    }
}
