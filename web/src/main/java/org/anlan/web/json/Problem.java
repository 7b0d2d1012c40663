package org.anlan.web.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error answer (RFC 9457, application/problem+json).
 *
 * @param code stable code for programs; {@code detail} is for people, in their language
 * @param requestId stands in the log line of the same request
 * @param errors one entry a field for invalid input, else empty
 */
public record Problem(
        String type, String title, int status, String detail, String code, String requestId, List<Field> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withSerializers(new RecordSerializer()));

    public static Problem of(int status, String code, String detail, String requestId) {
        return of(status, code, detail, requestId, List.of());
    }

    public static Problem of(int status, String code, String detail, String requestId, List<Field> errors) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, code, requestId, List.copyOf(errors));
    }

    public String toJson() {
        return JSONB.toJson(this);
    }

    public record Field(String field, String code, String message) {}
}
