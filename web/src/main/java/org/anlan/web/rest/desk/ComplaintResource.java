package org.anlan.web.rest.desk;

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
import org.anlan.platform.NotFound;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.servicedesk.complaint.Complaints.Standing;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;

/** Severity, alarm and outgoing wordings of a complaint. */
@ApplicationScoped
@Path("/tickets/{number}/complaint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintResource {
    @Inject
    Complaints complaints;

    @Inject
    OncePerKey once;

    @GET
    public Standing standing(@PathParam("number") String number) {
        return complaints.standing(number);
    }

    /** Submits a wording for approval. */
    @POST
    @Path("wordings")
    public Response propose(@PathParam("number") String number, WordingBody body) {
        String text = Bodies.required(body).text();
        return once.create(body, () -> {
            long id = complaints.propose(number, text);
            return new NewThing(
                    "tickets/" + number + "/complaint/wordings/" + id,
                    complaints.standing(number).wordings().get(0),
                    0);
        });
    }

    /** approve, or return with a reason. */
    @POST
    @Path("wordings/{id}/actions/{action}")
    public Standing decide(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @PathParam("action") String action,
            WordingBody body) {
        switch (action) {
            case "approve" -> complaints.approve(number, id);
            case "return" -> complaints.sendBack(number, id, body == null ? null : body.reason());
            default -> throw new NotFound("action", action);
        }
        return complaints.standing(number);
    }

    /** @param text 1 to 4000 characters; @param reason of return */
    public record WordingBody(String text, String reason) {}
}
