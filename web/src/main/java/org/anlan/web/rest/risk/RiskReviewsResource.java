package org.anlan.web.rest.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anlan.risk.review.ReviewRow;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.review.RiskReviews.AskReview;

/** What asked for reviews of a risk and what came of them. */
@ApplicationScoped
@Path("/risks/{number}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskReviewsResource {
    @Inject
    RiskReviews reviews;

    @GET
    public List<ReviewRow> all(@PathParam("number") String number) {
        return reviews.reviews(number);
    }

    /** Asks for a review out of turn. */
    @POST
    public Response ask(@PathParam("number") String number, Wish body) {
        reviews.ask(new AskReview(number, body == null ? null : body.reason()));
        return Response.status(Response.Status.CREATED).entity(all(number)).build();
    }

    public record Wish(String reason) {}
}
