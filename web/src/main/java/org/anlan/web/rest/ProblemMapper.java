package org.anlan.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.Refusal;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.log.RequestLog;
import org.anlan.web.faces.Texts;
import org.anlan.web.json.Problem;
import org.anlan.web.security.RequestIds;

/** Translates whatever a resource throws into problem+json; the stack trace stays in the log, under the request id. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final Logger LOG = RequestLog.of(ProblemMapper.class);

    @Inject
    Texts texts;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = cause(thrown, Refusal.class);
        if (refusal != null) {
            return refused(refusal);
        }
        if (cause(thrown, ClientErrorException.class) != null) {
            return ofHttp(
                    cause(thrown, ClientErrorException.class).getResponse().getStatus());
        }
        if (cause(thrown, OptimisticLockException.class) != null || isSecond(cause(thrown, SQLException.class))) {
            return answer(412, "stale_version", texts.text("error.changed_meanwhile"), List.of());
        }
        if (cause(thrown, JsonbException.class) != null || cause(thrown, JsonException.class) != null) {
            return answer(400, "invalid_json", texts.text("error.invalid_json"), List.of());
        }
        if (thrown instanceof WebApplicationException web) {
            return ofHttp(web.getResponse().getStatus());
        }
        if (thrown instanceof ProcessingException) {
            return answer(400, "invalid_json", texts.text("error.invalid_json"), List.of());
        }
        LOG.log(Level.SEVERE, "request failed", thrown);
        return answer(500, "internal_error", texts.text("error.internal"), List.of());
    }

    /** Of two who store the next edition of something at once, a unique key stops the second. */
    private static boolean isSecond(SQLException refused) {
        return refused != null && UNIQUE_VIOLATION.equals(refused.getSQLState());
    }

    private Response refused(Refusal refusal) {
        List<Problem.Field> fields = refusal instanceof InvalidInput invalid
                ? invalid.errors().stream()
                        .map(e -> new Problem.Field(e.field(), e.code(), texts.of(e)))
                        .toList()
                : List.of();
        return answer(status(refusal), refusal.code(), texts.of(refusal), fields);
    }

    private Response ofHttp(int status) {
        String code = switch (status) {
            case 400 -> "bad_request";
            case 404 -> "not_found_path";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 413 -> "too_large";
            case 415 -> "unsupported_media_type";
            default -> status < 500 ? "bad_request" : "internal_error";
        };
        return answer(status, code, texts.text("error." + code), List.of());
    }

    private Response answer(int status, String code, String detail, List<Problem.Field> fields) {
        Problem problem = Problem.of(status, code, detail, RequestIds.of(request), fields);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson())
                .build();
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof InvalidInput invalid) {
            return invalid.errors().stream().anyMatch(e -> e.code().endsWith("file_too_large")) ? 413 : 400;
        }
        if (refusal instanceof NotAllowed) {
            return 403;
        }
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof StaleVersion) {
            return 412;
        }
        return refusal instanceof RuleBroken ? 409 : 400;
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
