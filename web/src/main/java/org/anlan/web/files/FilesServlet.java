package org.anlan.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.Refusal;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.attachment.Attachments.Attachment;
import org.anlan.platform.attachment.Attachments.Content;
import org.anlan.platform.idempotency.Idempotency;
import org.anlan.platform.idempotency.Idempotency.Answer;
import org.anlan.web.faces.Texts;

/**
 * Files of records for the pages: {@code GET /files/{id}}, {@code GET /files/{id}/thumbnail}, and for app.js
 * {@code POST /files?kind&number} with parts named file and {@code POST /files/{id}?reason} to remove one. Who may is
 * the door's to say. The header keeps other sites from posting with somebody's session. A file sent with a {@code key}
 * of the sender's may be sent again with it, as a phone does that lost its connection before the answer came: it is
 * stored once, and {@code X-Attachment} tells its id each time.
 */
@WebServlet("/files/*")
@MultipartConfig(maxFileSize = Attachments.MAX_BYTES, fileSizeThreshold = 1 << 18)
public class FilesServlet extends HttpServlet {

    /** Types that a browser shows without running anything in them. */
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /** The same file is just being stored: ask again later. */
    private static final Set<String> UNDER_WAY = Set.of("idempotency.in_progress", "idempotency.taken_over");

    @Inject
    Attachments attachments;

    @Inject
    Idempotency idempotency;

    @Inject
    AccessControl access;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<String> path = path(request);
            boolean thumbnail = path.size() == 2 && "thumbnail".equals(path.get(1));
            UUID id = id(path);
            send(thumbnail ? attachments.thumbnail(id) : attachments.content(id), response);
        } catch (Refusal refusal) {
            response.sendError(status(refusal));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!"anlan".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            if (path(request).isEmpty()) {
                response.setHeader("X-Attachment", add(request));
            } else {
                attachments.remove(id(path(request)), request.getParameter("reason"));
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (RuleBroken broken) {
            boolean later = UNDER_WAY.contains(broken.code());
            say(broken, later ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status(broken), response);
        } catch (Refusal refusal) {
            say(refusal, response);
        } catch (IllegalStateException tooLarge) {
            say(InvalidInput.of("file", "file_too_large", Attachments.MAX_BYTES >> 20), response);
        }
    }

    /** @return the id of the file, the last when there are several */
    private String add(HttpServletRequest request) throws IOException, ServletException {
        String id = "";
        for (Part part : request.getParts()) {
            if ("file".equals(part.getName())) {
                try (InputStream content = part.getInputStream()) {
                    id = add(request, part.getSubmittedFileName(), content);
                }
            }
        }
        return id;
    }

    private String add(HttpServletRequest request, String fileName, InputStream content) {
        String kind = request.getParameter("kind");
        String number = request.getParameter("number");
        String key = request.getParameter("key");
        Supplier<Answer> work = () -> {
            Attachment added = attachments.add(kind, number, fileName, content);
            return new Answer(HttpServletResponse.SC_NO_CONTENT, added.id().toString(), null);
        };
        return key == null
                ? work.get().location()
                : idempotency
                        .once(access.caller().login(), key, String.join(" ", kind, number, fileName), work)
                        .location();
    }

    private void say(Refusal refusal, HttpServletResponse response) throws IOException {
        say(refusal, status(refusal), response);
    }

    private void say(Refusal refusal, int status, HttpServletResponse response) throws IOException {
        boolean named =
                refusal instanceof InvalidInput invalid && !invalid.errors().isEmpty();
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(named ? texts.of(((InvalidInput) refusal).errors().get(0)) : texts.of(refusal));
    }

    private static void send(Content content, HttpServletResponse response) throws IOException {
        String name =
                URLEncoder.encode(content.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        String how = SHOWN.contains(content.mediaType()) ? "inline" : "attachment";
        response.setContentType(content.mediaType());
        response.setHeader("Content-Disposition", how + "; filename*=UTF-8''" + name);
        response.setContentLength(content.bytes().length);
        response.getOutputStream().write(content.bytes());
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static List<String> path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2
                ? List.of()
                : List.of(path.substring(1).split("/"));
    }

    private static UUID id(List<String> path) {
        try {
            return UUID.fromString(path.get(0));
        } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
            throw new NotFound("attachment", path);
        }
    }
}
