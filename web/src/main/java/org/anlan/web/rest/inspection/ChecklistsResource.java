package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.math.BigDecimal;
import java.util.List;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.ChecklistRow;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.ControlPointRow;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.web.faces.FieldNames;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Checklists: trees of sections and items in frozen versions. */
@ApplicationScoped
@Path("/checklists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChecklistsResource {

    @Inject
    Checklists checklists;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<ChecklistRow> list(
            @BeanParam Paging paging,
            @QueryParam("status") String status,
            @QueryParam("source") String source,
            @QueryParam("unit") String unit) {
        ChecklistQuery query = new ChecklistQuery(
                paging.q,
                Actions.constant("status", status, ChecklistStatus.class),
                Actions.constant("source", source, ChecklistSource.class),
                unit);
        return checklists.find(query, paging.request());
    }

    @GET
    @Path("control-points")
    public List<ControlPointRow> controlPoints() {
        return checklists.controlPoints();
    }

    /** The draft when there is one, else the version in force; {@code ?version=} for another. */
    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number, @QueryParam("version") String version) {
        Integer asked = Bodies.number("version", version);
        ChecklistDetails details = asked == null ? checklists.details(number) : checklists.version(number, asked);
        return Versions.ok(details, details.version());
    }

    /** Written anew, as a copy ({@code copyOf}), or from control points of approved risks ({@code riskNumbers}). */
    @POST
    public Response register(ChecklistBody body) {
        return once.create(Bodies.required(body), () -> {
            String number = create(body);
            ChecklistDetails details = checklists.details(number);
            return new OncePerKey.NewThing("checklists/" + number, details, details.version());
        });
    }

    private String create(ChecklistBody body) {
        if (body.copyOf() != null) {
            return checklists.copy(body.copyOf(), body.title());
        }
        return body.riskNumbers() != null
                ? checklists.fromControlPoints(body.facts(), body.riskNumbers())
                : checklists.register(body.facts());
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, ChecklistBody body) {
        checklists.change(number, expected(number), Bodies.required(body).facts());
        return details(number, null);
    }

    @POST
    @Path("{number}/items")
    public Response add(@PathParam("number") String number, NodeBody body) {
        NodeFacts facts = Bodies.required(body).facts();
        if (facts == null) {
            throw InvalidInput.of("facts", "required");
        }
        int place = body.position() == null ? Integer.MAX_VALUE : body.position();
        long version = expected(number);
        FieldNames.told(
                FieldNames.within("facts"), () -> checklists.addNode(number, version, body.parentKey(), place, facts));
        return details(number, null);
    }

    @PUT
    @Path("{number}/items/{key}")
    public Response changeItem(@PathParam("number") String number, @PathParam("key") String key, NodeFacts facts) {
        checklists.changeNode(number, expected(number), key, Bodies.required(facts));
        return details(number, null);
    }

    @POST
    @Path("{number}/items/{key}/actions/move")
    public Response move(@PathParam("number") String number, @PathParam("key") String key, NodeBody body) {
        Bodies.required(body);
        int place = body.position() == null ? Integer.MAX_VALUE : body.position();
        checklists.moveNode(number, expected(number), key, body.parentKey(), place);
        return details(number, null);
    }

    @DELETE
    @Path("{number}/items/{key}")
    public Response remove(@PathParam("number") String number, @PathParam("key") String key) {
        checklists.removeNode(number, expected(number), key);
        return details(number, null);
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(@PathParam("number") String number, @PathParam("action") String action) {
        checklists.act(number, expected(number), Actions.constant("action", action, ChecklistAction.class));
        return details(number, null);
    }

    private long expected(String number) {
        return Versions.expected(headers, checklists.details(number).version(), "checklist", number);
    }

    /** @param copyOf number of the checklist to copy, or null @param riskNumbers null unless made from control points */
    public record ChecklistBody(
            String title,
            String category,
            String unitCode,
            BigDecimal passMark,
            String copyOf,
            List<String> riskNumbers) {
        SaveChecklist facts() {
            return new SaveChecklist(title, category, unitCode, passMark);
        }
    }

    /** @param position from 0, or null for the end */
    public record NodeBody(String parentKey, Integer position, NodeFacts facts) {}
}
