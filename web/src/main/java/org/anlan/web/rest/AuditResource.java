package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.anlan.platform.Page;
import org.anlan.platform.audit.AuditQuery;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.SealReport;

/** The audit trail, the newest record first. */
@ApplicationScoped
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditTrail audit;

    @GET
    public Page<AuditRow> find(
            @BeanParam Paging paging,
            @QueryParam("actor") String actor,
            @QueryParam("action") String action,
            @QueryParam("kind") String kind,
            @QueryParam("number") String number,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        AuditQuery query = new AuditQuery(
                actor == null ? paging.q : actor,
                action,
                kind,
                number,
                Instants.optional("from", from),
                Instants.optional("until", until));
        return audit.find(query, paging.request());
    }

    /** Checks the seals. {@code broken} is empty when nobody tampered. */
    @GET
    @Path("verify")
    public Verification verify() {
        SealReport report = audit.verify();
        return new Verification(report.intact(), report);
    }

    public record Verification(boolean intact, SealReport report) {}
}
