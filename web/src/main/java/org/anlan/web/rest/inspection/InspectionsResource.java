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
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.GiveAnswer;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.BeginInspection;
import org.anlan.inspection.conduct.Inspections.FinishInspection;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Inspections: planned ones are started, answered item by item, and finished with signatures. */
@ApplicationScoped
@Path("/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionsResource {

    @Inject
    Inspections inspections;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<InspectionRow> list(
            @BeanParam Paging paging,
            @QueryParam("status") List<String> statuses,
            @QueryParam("unit") String unit,
            @QueryParam("assignee") String assignee,
            @QueryParam("plan") String plan,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("overdue") boolean overdue) {
        InspectionQuery query = new InspectionQuery(
                paging.q,
                Actions.constants("status", statuses, InspectionStatus.class),
                unit,
                assignee,
                plan,
                Actions.date("from", from),
                Actions.date("to", to),
                overdue);
        return inspections.find(query, paging.request());
    }

    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number) {
        InspectionDetails details = inspections.details(number);
        return Versions.ok(InspectionView.of(details), details.version());
    }

    /** Begins an inspection without a plan. */
    @POST
    public Response begin(BeginInspection body) {
        return once.create(Bodies.required(body), () -> {
            String number = inspections.begin(body);
            InspectionDetails details = inspections.details(number);
            return new OncePerKey.NewThing("inspections/" + number, InspectionView.of(details), details.version());
        });
    }

    /** Saves one answer; a null value takes it back. */
    @PUT
    @Path("{number}/answers/{item}")
    public Response answer(@PathParam("number") String number, @PathParam("item") String item, AnswerBody body) {
        Bodies.required(body);
        AnswerRow saved = inspections.answer(new GiveAnswer(number, item, body.value(), body.note()));
        return saved == null ? Response.noContent().build() : Versions.ok(saved, saved.version());
    }

    /** Drafts the finding of a failed item; asked again, the same one. */
    @POST
    @Path("{number}/answers/{item}/finding")
    public Response finding(@PathParam("number") String number, @PathParam("item") String item) {
        return Response.ok(new DraftedFinding(inspections.draftFinding(number, item)))
                .build();
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(
            @PathParam("number") String number, @PathParam("action") String action, InspectionActionBody given) {
        InspectionActionBody body = given == null ? InspectionActionBody.NONE : given;
        long version = expected(number);
        switch (action) {
            case "start" -> inspections.start(number, version);
            case "finish" -> finish(number, version, body);
            case "excuse" -> inspections.excuse(number, version, body.reason());
            case "hand-over" -> inspections.handOver(number, version, body.toLogin(), body.reason());
            case "void" -> inspections.voidInspection(number, version, body.reason());
            default -> throw new NotFound("action", action);
        }
        return Versions.after(() -> details(number));
    }

    private void finish(String number, long version, InspectionActionBody body) {
        inspections.finish(new FinishInspection(
                number,
                version,
                signature(number, "inspectorSignature", body.inspectorSignature()),
                body.inspectedName(),
                signature(number, "inspectedSignature", body.inspectedSignature()),
                body.inspectedAbsent(),
                body.summary()));
    }

    /** A signature comes as PNG in base64, with or without the head of a data URL. */
    private UUID signature(String number, String field, String base64) {
        if (base64 == null || base64.isBlank()) {
            return null;
        }
        try {
            byte[] png = Base64.getMimeDecoder().decode(base64.substring(base64.indexOf(',') + 1));
            return inspections.sign(number, png);
        } catch (IllegalArgumentException notBase64) {
            throw InvalidInput.of(field, "not_base64");
        } catch (InvalidInput noPicture) {
            throw new InvalidInput(noPicture.errors().stream()
                    .map(error -> new FieldError(field, error.code(), error.args()))
                    .toList());
        }
    }

    private long expected(String number) {
        return Versions.expected(headers, inspections.details(number).version(), "inspection", number);
    }

    public record AnswerBody(String value, String note) {}

    public record DraftedFinding(String number) {}

    /** What the actions need: excuse, hand-over and void a reason; finish signatures as PNG in base64. */
    public record InspectionActionBody(
            String reason,
            String toLogin,
            String inspectorSignature,
            String inspectedName,
            String inspectedSignature,
            String inspectedAbsent,
            String summary) {
        static final InspectionActionBody NONE = new InspectionActionBody(null, null, null, null, null, null, null);
    }
}
