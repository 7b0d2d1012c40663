package org.anlan.web.rest.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.servicedesk.sla.SlaPolicies;
import org.anlan.servicedesk.sla.SlaPolicies.Policy;
import org.anlan.servicedesk.sla.SlaPolicies.SavePolicy;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Versions;

/** Kinds and categories of tickets, and what is promised to them. */
@ApplicationScoped
@Path("/service-levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceLevelsResource {
    @Inject
    SlaPolicies policies;

    @Inject
    Catalogue catalogue;

    @Inject
    Complaints complaints;

    @Inject
    OncePerKey once;

    @GET
    public List<Policy> all() {
        return policies.all();
    }

    @GET
    @Path("kinds")
    public List<Catalogue.Kind> kinds() {
        return catalogue.kinds();
    }

    @GET
    @Path("categories")
    public List<Catalogue.Category> categories(@QueryParam("kind") String kind) {
        return catalogue.categories(kind);
    }

    /** The severity matrix of complaints. */
    @GET
    @Path("severities")
    public List<Complaints.Severity> severities() {
        return complaints.severities();
    }

    @GET
    @Path("policies/{code}")
    public Response policy(@PathParam("code") String code) {
        Policy policy = policies.details(code);
        return Versions.ok(policy, policy.version());
    }

    @POST
    @Path("policies")
    public Response register(PolicyBody body) {
        SavePolicy save = Bodies.required(body).command(body.code(), 0);
        return once.create(body, () -> {
            policies.register(save);
            Policy made = policies.details(save.code());
            return new NewThing("service-levels/policies/" + made.code(), made, made.version());
        });
    }

    @PUT
    @Path("policies/{code}")
    public Response change(@PathParam("code") String code, PolicyBody body, @Context HttpHeaders headers) {
        long version = Versions.expected(headers, policies.details(code).version(), "sla_policy", code);
        policies.change(Bodies.required(body).command(code, version));
        return policy(code);
    }

    /** Minutes are working minutes of the calendar; absent means no target. */
    public record PolicyBody(
            String code,
            String name,
            String kindCode,
            String categoryCode,
            String priority,
            String calendarCode,
            Integer responseMinutes,
            Integer arrivalMinutes,
            Integer solutionMinutes,
            Integer reportMinutes,
            Boolean active) {

        SavePolicy command(String key, long version) {
            return new SavePolicy(
                    key,
                    version,
                    name,
                    kindCode,
                    categoryCode,
                    Words.constant("priority", Priority.class, priority, null),
                    calendarCode,
                    responseMinutes,
                    arrivalMinutes,
                    solutionMinutes,
                    reportMinutes,
                    active == null || active);
        }
    }
}
