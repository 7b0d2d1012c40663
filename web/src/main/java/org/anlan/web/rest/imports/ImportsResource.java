package org.anlan.web.rest.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.platform.imports.ImportUpload;
import org.anlan.platform.imports.ImportUpload.Once;
import org.anlan.platform.imports.RowState;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Imports: dry run, import, correction, undo. The calls answer when the work is done. */
@ApplicationScoped
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final Set<String> OWN_PARAMETERS = Set.of("dryRun", "fileName");

    @Inject
    ImportService imports;

    @Inject
    ImportAnswers answers;

    @Context
    HttpHeaders headers;

    @GET
    public Page<ImportSummary> find(@QueryParam("kind") String kind, @BeanParam Paging paging) {
        return imports.find(kind, paging.request());
    }

    /** The file as body; other query parameters are options of the kind such as register or unit. */
    @POST
    @Path("/{kind}")
    @Consumes(MediaType.WILDCARD)
    public ImportAnswer upload(
            @PathParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("fileName") @DefaultValue("") String fileName,
            @HeaderParam("Content-Disposition") String disposition,
            @Context UriInfo uri,
            InputStream body) {
        String name = fileName.isBlank() ? named(disposition) : fileName;
        return take(new ImportUpload(kind, name, body, options(uri), once(uri)), dryRun);
    }

    /** The file as the first part that is one. */
    @POST
    @Path("/{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportAnswer uploadForm(
            @PathParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context UriInfo uri,
            List<EntityPart> parts)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("file", "required"));
        try (InputStream content = file.getContent()) {
            String name = file.getFileName().orElse("");
            return take(new ImportUpload(kind, name, content, options(uri), once(uri)), dryRun);
        }
    }

    private ImportAnswer take(ImportUpload upload, boolean dryRun) {
        ImportDetails checked = imports.checkNow(upload);
        boolean store = !dryRun
                && checked.status() == ImportStatus.READY
                && checked.counts().chosen() > 0;
        return answers.of(store ? imports.importNow(checked.id(), checked.version()) : checked);
    }

    /** The same key, address and file make one import; sent again, the answer tells how it stands. */
    private Once once(UriInfo uri) {
        String key = headers.getHeaderString(OncePerKey.HEADER);
        URI address = uri.getRequestUri();
        String request = "POST " + address.getRawPath() + '?' + address.getRawQuery();
        return key == null || key.isBlank() ? null : new Once(key.strip(), request);
    }

    private static Map<String, String> options(UriInfo uri) {
        Map<String, String> options = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!OWN_PARAMETERS.contains(name)) {
                options.put(name, values.get(0));
            }
        });
        return options;
    }

    private static String named(String disposition) {
        String name = disposition == null ? "" : disposition.replaceAll("(?i)^.*filename=\"?([^\";]*)\"?.*$", "$1");
        return name.equals(disposition) ? "" : name;
    }

    @GET
    @Path("/{id: \\d+}")
    public Response details(@PathParam("id") long id) {
        ImportDetails job = imports.details(id);
        return Versions.ok(answers.of(job), job.version());
    }

    /** @param state RowState, repeated for several; all rows without */
    @GET
    @Path("/{id: \\d+}/rows")
    public Page<ImportAnswer.Row> rows(
            @PathParam("id") long id, @QueryParam("state") List<String> state, @BeanParam Paging paging) {
        List<RowState> states = state.stream()
                .map(word -> Bodies.constant("state", RowState.class, word))
                .filter(Objects::nonNull)
                .toList();
        return imports.rows(id, states, paging.request()).map(answers::row);
    }

    /** @param values column key to text; the row is checked again */
    @PUT
    @Path("/{id: \\d+}/rows/{seq: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportAnswer.Row correct(@PathParam("id") long id, @PathParam("seq") int seq, Map<String, String> values) {
        return answers.row(imports.correct(id, seq, values == null ? Map.of() : values));
    }

    @POST
    @Path("/{id: \\d+}/actions/{action: start|undo}")
    public Response act(@PathParam("id") long id, @PathParam("action") String action) {
        long version = Versions.expected(headers, imports.details(id).version(), "import", id);
        ImportDetails job = "undo".equals(action) ? imports.undoNow(id, version) : imports.importNow(id, version);
        return Versions.ok(answers.of(job), job.version());
    }
}
