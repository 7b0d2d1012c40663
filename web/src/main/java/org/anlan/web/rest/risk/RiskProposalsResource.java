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
import java.util.List;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.feedback.Proposal;
import org.anlan.risk.feedback.ProposalAction;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.feedback.RiskFeedback.DecideProposal;
import org.anlan.web.rest.Versions;

/** What repeated tickets propose for a risk, with the tickets as evidence; a person accepts or rejects. */
@ApplicationScoped
@Path("/risks/{number}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskProposalsResource {
    @Inject
    RiskFeedback feedback;

    @Inject
    RiskQueries queries;

    @Context
    HttpHeaders headers;

    @GET
    public List<Proposal> all(@PathParam("number") String number) {
        return feedback.of(number).proposals();
    }

    /** {@code If-Match} names the version of the risk. */
    @POST
    @Path("{id}/actions/{action}")
    public List<Proposal> decide(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @PathParam("action") String action,
            Reason body) {
        ProposalAction asked = Params.constant("action", action, ProposalAction.class);
        long version = Versions.expected(headers, queries.details(number).version(), "risk", number);
        feedback.decide(new DecideProposal(number, version, id, asked, body == null ? null : body.reason()));
        return all(number);
    }

    /** @param reason needed to reject */
    public record Reason(String reason) {}
}
