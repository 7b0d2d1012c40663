package org.anlan.web.rest.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionRow;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.review.RiskReviews.DecideRetention;
import org.anlan.risk.review.RiskReviews.Retain;
import org.anlan.web.rest.Versions;

/** High risks kept as they are until a day (保留): asked for by one, approved by another. */
@ApplicationScoped
@Path("/risks/{number}/retentions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskRetentionsResource {
    @Inject
    RiskReviews reviews;

    @Inject
    RiskQueries queries;

    @Context
    HttpHeaders headers;

    @GET
    public List<RetentionRow> all(@PathParam("number") String number) {
        return reviews.retentions(number);
    }

    @POST
    public Response retain(@PathParam("number") String number, Wish body) {
        Wish wish = body == null ? new Wish(null, null) : body;
        long version = Versions.expected(headers, queries.details(number).version(), "risk", number);
        reviews.retain(new Retain(number, version, wish.reason(), wish.until()));
        return Response.status(Response.Status.CREATED).entity(all(number)).build();
    }

    @POST
    @Path("{id}/actions/{action}")
    public List<RetentionRow> decide(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @PathParam("action") String action,
            Note body) {
        RetentionAction asked = Params.constant("action", action, RetentionAction.class);
        reviews.decide(new DecideRetention(number, id, asked, body == null ? null : body.note()));
        return all(number);
    }

    /** @param until last day, at most a year from today */
    public record Wish(String reason, LocalDate until) {}

    /** @param note needed to refuse */
    public record Note(String note) {}
}
