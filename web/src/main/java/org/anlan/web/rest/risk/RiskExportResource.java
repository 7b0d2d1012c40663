package org.anlan.web.rest.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.Registers;

/** A register as the very table its users know, as xlsx; the lists are with the other exports. */
@ApplicationScoped
@Path("/exports")
@Produces(RiskExportResource.XLSX)
public class RiskExportResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    RiskQueries queries;

    @Inject
    Registers registers;

    @Inject
    RiskWorkbook workbook;

    @GET
    @Path("risk-registers/{number}.xlsx")
    public Response register(@PathParam("number") String number) throws IOException {
        RegisterDetails register = registers.details(number);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.register(register, queries.ofRegister(number), out);
        return file(register.name(), out);
    }

    private static Response file(String name, ByteArrayOutputStream content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content.toByteArray(), XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"export.xlsx\"; filename*=UTF-8''" + encoded + ".xlsx")
                .build();
    }
}
