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
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.LevelSchemes.DraftScheme;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.WhatIf;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Versioned level schemes. An id is that of a version, or the code of a scheme for its version in force. */
@ApplicationScoped
@Path("/level-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelSchemesResource {
    @Inject
    LevelSchemes schemes;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<SchemeAnswer> all(@BeanParam Paging paging) {
        return paging.of(schemes.all(), one -> one.code() + ' ' + one.name() + ' ' + one.nameEn())
                .map(SchemeAnswer::of);
    }

    @POST
    public Response draft(SchemeBody body) {
        DraftScheme asked = Bodies.required(body).draft();
        return once.create(body, () -> {
            SchemeView draft = schemes.version(schemes.draft(asked));
            return new NewThing("level-schemes/" + draft.id(), SchemeAnswer.of(draft), draft.recordVersion());
        });
    }

    @GET
    @Path("{id}")
    public Response version(@PathParam("id") String id) {
        SchemeView scheme = scheme(id);
        return Versions.ok(SchemeAnswer.of(scheme), scheme.recordVersion());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, SchemeBody body) {
        SchemeView scheme = scheme(id);
        schemes.changeDraft(scheme.id(), expected(scheme), Bodies.required(body).draft());
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
}
