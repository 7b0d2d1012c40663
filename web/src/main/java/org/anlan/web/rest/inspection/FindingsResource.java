package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.Rectification;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.web.inspection.LinkedRisk;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Findings and their rectification. */
@ApplicationScoped
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingsResource {

    @Inject
    Findings findings;

    @Inject
    LinkedRisk risk;

    @Inject
    ClaimedSource source;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<FindingRow> list(@BeanParam Paging paging, @BeanParam Filters filters) {
        return findings.find(filters.query(paging.q), paging.request());
    }

    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number) {
        FindingDetails details = findings.details(number);
        return Versions.ok(FindingView.of(details), details.version());
    }

    /** Reports a hazard; with {@code rectified} also its rectification on the spot (即查即改). */
    @POST
    public Response register(FindingBody body) {
        return once.create(Bodies.required(body), () -> {
            risk.requireKnown(body.riskNumber());
            source.requireTrue(body.source(), body.sourceNumber());
            String number = body.rectified() == null
                    ? findings.register(body.facts())
                    : findings.registerRectified(body.facts(), body.rectified(), body.acceptorLogin(), false);
            FindingDetails details = findings.details(number);
            return new OncePerKey.NewThing("findings/" + number, FindingView.of(details), details.version());
        });
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(
            @PathParam("number") String number, @PathParam("action") String action, FindingActionBody given) {
        FindingActionBody body = given == null ? FindingActionBody.NONE : given;
        long version = Versions.expected(headers, findings.details(number).version(), "finding", number);
        switch (action) {
            case "accept-report" -> {
                risk.requireKnown(body.riskNumber());
                findings.acceptReport(number, version, body.level(), body.riskNumber());
            }
            case "reject-report" ->
                findings.rejectReport(number, version, body.outcome(), body.originalNumber(), body.reason());
            case "assign", "reassign" -> findings.assign(number, version, body.assignment(), body.reason());
            case "propose-treatment" -> findings.proposeTreatment(number, version, body.treatment());
            case "approve-treatment" -> findings.approveTreatment(number, version);
            case "submit" -> findings.submit(number, version, body.rectification());
            case "accept" -> accept(number, version, body.acceptance());
            case "send-back" -> findings.sendBack(number, version, body.reason());
            case "sign-off" -> findings.signOff(number, version, body.note());
            case "request-extension" -> findings.requestExtension(number, version, body.until(), body.reason());
            case "grant-extension" -> findings.decideExtension(number, version, true, body.note());
            case "refuse-extension" -> findings.decideExtension(number, version, false, body.note());
            case "void" -> findings.voidFinding(number, version, body.reason());
            case "reopen" -> findings.reopen(number, version, body.reason(), body.dueOn());
            default -> throw new NotFound("action", action);
        }
        return Versions.after(() -> details(number));
    }

    /** A rating that the linked risk's method does not know is refused at its field. */
    private void accept(String number, long version, Acceptance acceptance) {
        risk.check(findings.details(number).row().riskNumber(), acceptance.rating());
        findings.accept(number, version, acceptance);
    }

    /** The filters of the list. */
    public static class Filters {

        @QueryParam("status")
        List<String> statuses;

        @QueryParam("level")
        String level;

        @QueryParam("source")
        String source;

        @QueryParam("unit")
        String unit;

        @QueryParam("responsible")
        String responsible;

        @QueryParam("risk")
        String risk;

        @QueryParam("overdue")
        boolean overdue;

        @QueryParam("repeated")
        boolean repeated;

        @QueryParam("mine")
        boolean mine;

        FindingQuery query(String text) {
            return new FindingQuery(
                    text,
                    Actions.constants("status", statuses, FindingStatus.class),
                    Actions.constant("level", level, FindingLevel.class),
                    Actions.constant("source", source, FindingSource.class),
                    unit,
                    responsible,
                    risk,
                    overdue,
                    repeated,
                    mine);
        }
    }

    /** @param rectified null unless it was fixed on the spot @param acceptorLogin who accepts it then */
    public record FindingBody(
            String title,
            String description,
            String place,
            String unitCode,
            FindingSource source,
            String sourceNumber,
            FindingLevel level,
            String defectType,
            String riskNumber,
            Rectification rectified,
            String acceptorLogin) {
        FindingFacts facts() {
            return new FindingFacts(
                    title,
                    description,
                    place,
                    unitCode,
                    source,
                    sourceNumber,
                    level,
                    defectType,
                    null,
                    null,
                    riskNumber,
                    null);
        }
    }
}
