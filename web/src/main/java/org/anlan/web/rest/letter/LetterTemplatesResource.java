package org.anlan.web.rest.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterTemplate;
import org.anlan.risk.letter.content.LetterFile;

/** What new letters can start from. */
@ApplicationScoped
@Path("/letter-templates")
@Produces(MediaType.APPLICATION_JSON)
public class LetterTemplatesResource {
    @Inject
    LetterQueries queries;

    @GET
    public List<TemplateView> all() {
        return queries.templates().stream().map(TemplateView::of).toList();
    }

    @GET
    @Path("{code}")
    public TemplateView template(@PathParam("code") String code) {
        return TemplateView.of(queries.template(code));
    }

    public record TemplateView(String code, String name, boolean shipped, JsonObject content) {
        static TemplateView of(LetterTemplate t) {
            return new TemplateView(t.code(), t.name(), t.shipped(), LetterFile.write(t.content()));
        }
    }
}
