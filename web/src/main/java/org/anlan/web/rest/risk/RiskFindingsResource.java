package org.anlan.web.rest.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anlan.risk.feedback.Feedback;
import org.anlan.risk.feedback.FindingLink;
import org.anlan.risk.feedback.MeasureTally;
import org.anlan.risk.feedback.RiskFeedback;

/** Findings on a risk, and how many count against each of its measures. */
@ApplicationScoped
@Path("/risks/{number}/findings")
@Produces(MediaType.APPLICATION_JSON)
public class RiskFindingsResource {
    @Inject
    RiskFeedback feedback;

    @GET
    public Found all(@PathParam("number") String number) {
        Feedback found = feedback.of(number);
        return new Found(found.findings(), found.measures());
    }

    public record Found(List<FindingLink> items, List<MeasureTally> measures) {}
}
