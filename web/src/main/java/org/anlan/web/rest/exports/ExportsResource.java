package org.anlan.web.rest.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anlan.platform.NotFound;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.export.TableExport;
import org.anlan.platform.time.BusinessZone;

/** Every list as a table, with the filters of its page. An export leaves an audit record with what was asked. */
@ApplicationScoped
@Path("/exports")
@Produces(MediaType.WILDCARD)
public class ExportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    @Any
    Instance<ListExport> exports;

    @Inject
    TableExport table;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    @GET
    @Path("{kind}.xlsx")
    public Response xlsx(@PathParam("kind") String kind, @Context UriInfo uri) {
        ListExport export = export(kind);
        Iterator<List<?>> rows = rows(export, uri);
        List<ColumnSpec> columns = export.columns(filter(uri));
        String title = export.title();
        return file(title + ".xlsx", XLSX, out -> table.xlsx(out, title, columns, zone.id(), rows));
    }

    @GET
    @Path("{kind}.csv")
    public Response csv(@PathParam("kind") String kind, @Context UriInfo uri) {
        ListExport export = export(kind);
        Iterator<List<?>> rows = rows(export, uri);
        List<ColumnSpec> columns = export.columns(filter(uri));
        return file(export.title() + ".csv", "text/csv", out -> table.csv(out, columns, zone.id(), rows));
    }

    private ListExport export(String kind) {
        return StreamSupport.stream(exports.spliterator(), false)
                .filter(export -> export.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("export", kind));
    }

    /** The first page is read before the answer begins, so that a refusal is still a refusal. */
    private Iterator<List<?>> rows(ListExport export, UriInfo uri) {
        Iterator<List<?>> rows = export.rows(filter(uri));
        audit.record(AuditEntry.act(
                "list.exported", "export", export.kind(), uri.getRequestUri().getQuery()));
        return rows;
    }

    private static ExportFilter filter(UriInfo uri) {
        return new ExportFilter(uri.getQueryParameters());
    }

    private Response file(String name, String type, StreamingOutput content) {
        String dated = zone.dateOf(clock.instant()) + " " + name;
        String encoded = URLEncoder.encode(dated, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .build();
    }
}
