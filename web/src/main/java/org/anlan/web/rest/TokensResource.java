package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.signin.OwnAccount;

/** The caller's personal access tokens. The token itself is answered once, when it is made. */
@ApplicationScoped
@Path("/me/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    OwnAccount account;

    /** Revoked and expired ones too, the newest first. */
    @GET
    public Page<OwnAccount.Token> tokens() {
        List<OwnAccount.Token> all = account.tokens();
        return new Page<>(all, 0, Math.max(all.size(), 1), all.size(), false);
    }

    @POST
    public Response create(TokenBody body) {
        TokenBody asked = Bodies.required(body);
        OwnAccount.NewToken made = account.createToken(asked.name(), asked.readOnly(), asked.days());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Revokes the token: it is refused from now on, and stays in the list. */
    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        account.revokeToken(uuid(id));
        return Response.noContent().build();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFound("token", id);
        }
    }

    /** @param days life of the token, 1 to 366 */
    public record TokenBody(String name, boolean readOnly, int days) {}
}
