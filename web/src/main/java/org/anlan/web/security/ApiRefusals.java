package org.anlan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlan.platform.Refusal;
import org.anlan.web.faces.Texts;
import org.anlan.web.rest.Problem;

/** Answers programs that are not let in, as problem+json like every other refusal. */
@ApplicationScoped
class ApiRefusals {

    @Inject
    Texts texts;

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        boolean locked = refusal != null && refusal.code().equals("sign_in.locked");
        response.setHeader("WWW-Authenticate", "Basic realm=\"Anlan\", charset=\"UTF-8\"");
        String detail = refusal == null ? texts.text("error.unauthenticated") : texts.of(refusal);
        write(request, response, locked ? 429 : 401, refusal == null ? "unauthenticated" : refusal.code(), detail);
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
