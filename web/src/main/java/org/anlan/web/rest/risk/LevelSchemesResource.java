package org.anlan.web.rest.risk;

import jakarta.inject.Inject;
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
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.WhatIf;
import org.anlan.web.rest.Versions;

/** Versioned level schemes. An id is that of a version, or the code of a scheme for its version in force. */
@Path("/level-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelSchemesResource {
    @Inject
    LevelSchemes schemes;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    public All all() {
        List<SchemeView> all = schemes.all();
        return new All(all, 0, Math.max(1, all.size()), all.size(), false);
    }

    @POST
    public Response draft(SchemeBody body) {
        long id = schemes.draft(required(body).draft());
        SchemeView draft = schemes.version(id);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .entity(draft)
                .tag(Long.toString(draft.recordVersion()))
                .build();
    }

    @GET
    @Path("{id}")
    public Response version(@PathParam("id") String id) {
        SchemeView scheme = scheme(id);
        return Versions.ok(scheme, scheme.recordVersion());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, SchemeBody body) {
        SchemeView scheme = scheme(id);
        schemes.changeDraft(scheme.id(), expected(scheme), required(body).draft());
        return version(id);
    }

    @POST
    @Path("{id}/what-if")
    public WhatIf whatIf(@PathParam("id") String id, SchemeBody body) {
        return schemes.whatIf(scheme(id).id(), body == null ? List.of() : body.levelBands());
    }

    @POST
    @Path("{id}/actions/publish")
    public Response publish(@PathParam("id") String id) {
        SchemeView scheme = scheme(id);
        schemes.publish(scheme.id(), expected(scheme));
        return version(Long.toString(scheme.id()));
    }

    private SchemeView scheme(String id) {
        return id.matches("\\d{1,18}") ? schemes.version(Long.parseLong(id)) : schemes.inForce(id);
    }

    private long expected(SchemeView scheme) {
        return Versions.expected(headers, scheme.recordVersion(), "level_scheme", scheme.id());
    }

    private static SchemeBody required(SchemeBody body) {
        if (body == null) {
            throw InvalidInput.of("body", "required");
        }
        return body;
    }

    /** All versions in one answer of the shape every list has. */
    public record All(List<SchemeView> items, int page, int size, long total, boolean totalCapped) {}
}
