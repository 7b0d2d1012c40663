package org.anlan.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.idempotency.Idempotency;
import org.anlan.platform.idempotency.Idempotency.Answer;
import org.anlan.web.json.JsonConfig;

/**
 * Creating POSTs that honour {@code Idempotency-Key}: the record and the remembered answer are stored in one
 * transaction, so a repetition (also after a crash) gets the same answer and makes no second record.
 */
@RequestScoped
public class OncePerKey {

    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    @Inject
    Idempotency idempotency;

    @Inject
    AccessControl access;

    @Inject
    JsonConfig json;

    @Inject
    HttpServletRequest request;

    /**
     * @param body the request's body as read; part of what makes two requests the same
     * @param work creates the record
     * @throws org.anlan.platform.RuleBroken the key was used for another request, or that request still runs
     */
    public Response create(Object body, Supplier<NewThing> work) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank()) {
            return response(answer(work.get()));
        }
        if (key.length() > LONGEST) {
            throw InvalidInput.of(HEADER, "too_long", LONGEST);
        }
        return response(
                idempotency.once(access.caller().login(), key.strip(), fingerprint(body), () -> answer(work.get())));
    }

    private Answer answer(NewThing thing) {
        return new Answer(201, thing.path(), write(thing));
    }

    private String write(NewThing thing) {
        return thing.version() + "\n" + json.getContext(Object.class).toJson(thing.view());
    }

    private static Response response(Answer answer) {
        int line = answer.body().indexOf('\n');
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, URI.create(answer.location()))
                .tag(new EntityTag(answer.body().substring(0, line)))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(answer.body().substring(line + 1))
                .build();
    }

    private String fingerprint(Object body) {
        String text = request.getMethod()
                + ' '
                + request.getRequestURI()
                + '\n'
                + json.getContext(Object.class).toJson(body);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What a creating POST made.
     *
     * @param path below the API's base, such as {@code units/CS}
     * @param view what the answer shows of it
     */
    public record NewThing(String path, Object view, long version) {}
}
