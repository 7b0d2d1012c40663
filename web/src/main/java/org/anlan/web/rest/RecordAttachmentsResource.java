package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.attachment.Attachments.Attachment;

/** The files of one record of any kind: {@code /risks/FX-2026-000123/attachments}. */
@ApplicationScoped
@Path("/{things}/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class RecordAttachmentsResource {
    private static final Pattern NAME = Pattern.compile("filename\\*?=(?:UTF-8'')?\"?([^\";]+)\"?");

    @Inject
    Attachments attachments;

    @GET
    public List<Attachment> all(@PathParam("things") String things, @PathParam("number") String number) {
        return attachments.of(kind(things), number);
    }

    /** The file is the body; its name comes as {@code ?fileName=} or in Content-Disposition. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("things") String things,
            @PathParam("number") String number,
            @QueryParam("fileName") String fileName,
            @HeaderParam("Content-Disposition") String disposition,
            InputStream body) {
        return created(attachments.add(kind(things), number, fileName == null ? name(disposition) : fileName, body));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPart(
            @PathParam("things") String things, @PathParam("number") String number, List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("file", "required"));
        return created(attachments.add(kind(things), number, file.getFileName().orElse(null), file.getContent()));
    }

    private static Response created(Attachment added) {
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    private static String name(String disposition) {
        Matcher m = NAME.matcher(disposition == null ? "" : disposition);
        return m.find() ? URLDecoder.decode(m.group(1).replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }

    /** {@code risks} to {@code risk}: the kind of a record is the singular of its collection. */
    private static String kind(String things) {
        return things.endsWith("s") ? things.substring(0, things.length() - 1) : things;
    }
}
