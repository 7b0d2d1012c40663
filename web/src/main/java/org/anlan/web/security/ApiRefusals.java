package org.anlan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.anlan.platform.Refusal;
import org.anlan.web.faces.Texts;
import org.anlan.web.json.Problem;

/** Answers programs that are not let in, as problem+json like every other refusal. */
@ApplicationScoped
class ApiRefusals {

    /** Refusals that tell how many minutes to wait. */
    private static final Set<String> WAIT = Set.of("sign_in.locked", "sign_in.too_many");

    @Inject
    Texts texts;

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        boolean wait = refusal != null && WAIT.contains(refusal.code());
        if (wait) {
            long minutes = ((Number) refusal.args().get(0)).longValue();
            response.setHeader("Retry-After", Long.toString(TimeUnit.MINUTES.toSeconds(minutes)));
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Anlan\", charset=\"UTF-8\"");
        String detail = refusal == null ? texts.text("error.unauthenticated") : texts.of(refusal);
        write(request, response, wait ? 429 : 401, refusal == null ? "unauthenticated" : refusal.code(), detail);
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        write(request, response, 403, code, texts.text("error." + code));
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String code, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Problem.of(status, code, detail, RequestIds.of(request)).toJson());
    }
}
