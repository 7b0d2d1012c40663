package org.anlan.web.rest;

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
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.people.SaveUnit;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;

/** The organisation tree, parents before children. */
@ApplicationScoped
@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject
    Units units;

    @Inject
    OncePerKey once;

    /** The tree is answered whole, however large, unless a page of it is asked for: it is needed whole. */
    @GET
    public Page<UnitRow> tree(@BeanParam Paging paging) {
        return paging.of(units.tree(), unit -> unit.code() + ' ' + unit.path());
    }

    @GET
    @Path("{code}")
    public Response unit(@PathParam("code") String code) {
        UnitRow unit = load(code);
        return Versions.ok(unit, unit.version());
    }

    @POST
    public Response register(UnitBody body) {
        return once.create(Bodies.required(body), () -> {
            units.register(body.command(body.code(), 0));
            UnitRow unit = load(body.code());
            return new OncePerKey.NewThing("units/" + unit.code(), unit, unit.version());
        });
    }

    @PUT
    @Path("{code}")
    public Response change(@PathParam("code") String code, UnitBody body, @Context HttpHeaders headers) {
        long version = Versions.expected(headers, load(code).version(), "unit", code);
        units.change(Bodies.required(body).command(code, version));
        return unit(code);
    }

    private UnitRow load(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("unit", code));
    }

    /** @param active absent means true */
    public record UnitBody(String code, String name, UnitKind kind, String parentCode, int sortOrder, Boolean active) {

        SaveUnit command(String code, long version) {
            boolean open = active == null || active;
            return new SaveUnit(code, version, name, kind, parentCode, sortOrder, open);
        }
    }
}
