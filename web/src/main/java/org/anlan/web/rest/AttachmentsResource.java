package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anlan.platform.attachment.Attachments;

/** Downloads of attachments; the record they belong to decides who may. */
@ApplicationScoped
@Path("/attachments/{id}")
@Produces(MediaType.WILDCARD)
public class AttachmentsResource {

    @Inject
    Attachments attachments;

    @GET
    public Response content(@PathParam("id") UUID id) {
        return file(attachments.content(id), "attachment");
    }

    @GET
    @Path("thumbnail")
    public Response thumbnail(@PathParam("id") UUID id) {
        return file(attachments.thumbnail(id), "inline");
    }

    private static Response file(Attachments.Content content, String disposition) {
        String name =
                URLEncoder.encode(content.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content.bytes(), content.mediaType())
                .header("Content-Disposition", disposition + "; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
