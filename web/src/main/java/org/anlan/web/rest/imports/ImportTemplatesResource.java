package org.anlan.web.rest.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.export.TableExport;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.time.BusinessZone;

/** An empty table to fill in: the header of a layout, the columns that must be there first. */
@ApplicationScoped
@Path("/imports/{kind}/template.xlsx")
@Produces(MediaType.WILDCARD)
public class ImportTemplatesResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ImportService imports;

    @Inject
    TableExport table;

    @Inject
    BusinessZone zone;

    /** @param code of the layout, the first of the kind without */
    @GET
    public Response template(@PathParam("kind") String kind, @QueryParam("layout") String code) {
        ImportLayout layout = imports.layouts(kind).stream()
                .filter(known -> code == null || code.equals(known.code()))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("layout", "unknown_value", String.valueOf(code)));
        List<ColumnSpec> columns = Stream.concat(
                        layout.columns().stream().filter(ImportColumn::identifying),
                        layout.columns().stream().filter(column -> !column.identifying()))
                .map(column -> ColumnSpec.text(column.names().get(0)))
                .toList();
        StreamingOutput content = out -> table.xlsx(
                out, layout.label(), columns, zone.id(), List.<List<?>>of().iterator());
        String name = URLEncoder.encode(layout.label() + ".xlsx", StandardCharsets.UTF_8);
        return Response.ok(content, XLSX)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name.replace("+", "%20"))
                .build();
    }
}
