package org.anlan.web.rest.risk;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.risk.AssessmentPurpose;
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
import org.anlan.web.faces.FieldNames;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Risks: list, heat map, detail, changes, assessments, and their life. */
@ApplicationScoped
@Path("/risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RisksResource {
    @Inject
    RiskQueries queries;

    @Inject
    RiskService service;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

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
        Bodies.required(body);
        new InvalidInput.Collector()
                .requireText("register", body.register(), 40)
                .throwIfAny();
        RatingBody rating = body.rating();
        RegisterRisk command = new RegisterRisk(
                body.register(),
                body.facts(),
                rating == null ? null : rating.input(),
                rating == null ? null : rating.basis());
        return once.create(body, () -> {
            String number = FieldNames.told(RiskBody.FIELDS, () -> service.register(command));
            RiskDetails details = queries.details(number);
            return new NewThing("risks/" + details.row().number(), RiskView.of(details), details.version());
        });
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
        ChangeRisk command =
                new ChangeRisk(number, expected(number), Bodies.required(body).facts());
        return FieldNames.told(RiskBody.FIELDS, () -> {
            service.change(command);
            return details(number);
        });
    }

    @GET
    @Path("{number}/editions")
    public List<Snapshot> editions(@PathParam("number") String number) {
        return queries.snapshots(number);
    }

    @POST
    @Path("{number}/assessments")
    public Response assess(@PathParam("number") String number, RatingBody body) {
        AssessmentPurpose purpose = Bodies.required(body).purposeOrCurrent();
        return once.create(body, () -> {
            AssessRisk command = new AssessRisk(number, expected(number), purpose, body.input(), body.basis());
            Rating rating = FieldNames.told(RatingBody.FIELDS, () -> service.assess(command));
            long version = queries.details(number).version();
            return new NewThing("risks/" + number + "/assessments", Assessed.of(rating), version);
        });
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(@PathParam("number") String number, @PathParam("action") String action, Reason body) {
        RiskAction asked = Params.constant("action", action, RiskAction.class);
        ActOnRisk command = new ActOnRisk(number, expected(number), asked, body == null ? null : body.reason());
        return FieldNames.told(RiskBody.FIELDS, () -> {
            service.act(command);
            return details(number);
        });
    }

    private long expected(String number) {
        return Versions.expected(headers, queries.details(number).version(), "risk", number);
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
