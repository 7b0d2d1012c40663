package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.people.Units;

/** Who the caller is and what the caller may do. */
@ApplicationScoped
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    AccessControl access;

    @Inject
    Units units;

    @GET
    public Me me() {
        Caller caller = access.caller();
        UnitRef unit =
                caller.unitCode() == null ? null : new UnitRef(caller.unitCode(), units.nameOf(caller.unitCode()));
        return new Me(
                caller.login(),
                caller.name(),
                unit,
                caller.language(),
                caller.roles().stream().sorted().toList(),
                new TreeMap<>(caller.grants()));
    }

    /** @param permissions permission code to data scope */
    public record Me(
            String login,
            String name,
            UnitRef unit,
            String language,
            List<String> roles,
            Map<String, DataScope> permissions) {}

    public record UnitRef(String code, String name) {}
}
