package org.anlan.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.Refusal;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.log.RequestLog;
import org.anlan.platform.signin.SignIn;
import org.anlan.web.faces.Navigation;

/**
 * The one gate of the application: gives each request its id and its caller, sends strangers to the sign-in page (or
 * answers 401 to programs), and holds whoever must change the password to that page.
 */
public class AccessGate extends HttpFilter {

    private static final Logger LOG = RequestLog.of(AccessGate.class);

    @Inject
    Authentication authentication;

    @Inject
    CallerContext context;

    @Inject
    ApiRefusals apiRefusals;

    @Inject
    RequestTimes times;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String requestId = RequestIds.of(request);
        response.setHeader(RequestIds.HEADER, requestId);
        Optional<SignIn.Session> session = authentication.find(request);
        context.enter(session.map(SignIn.Session::caller)
                .orElseGet(() -> Caller.anonymous(ClientAddress.of(request), requestId)));
        RequestLog.Scope log = RequestLog.enter(requestId);
        long started = System.nanoTime();
        try {
            if (isAdmitted(request, response, session)) {
                chain.doFilter(request, response);
            }
        } catch (ServletException | RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "request failed: " + Paths.of(request));
            throw failed;
        } finally {
            times.record(request, response, System.nanoTime() - started);
            log.close();
        }
    }

    private boolean isAdmitted(
            HttpServletRequest request, HttpServletResponse response, Optional<SignIn.Session> session)
            throws IOException {
        if (Paths.isApi(request)) {
            return isAdmittedToApi(request, response, session);
        }
        if (session.isEmpty() && !Paths.isPublic(request)) {
            redirect(request, response, Paths.SIGN_IN + "?to=" + wanted(request));
            return false;
        }
        boolean mustChange = session.isPresent() && session.get().mustChangePassword();
        if (mustChange && !Paths.isPublic(request) && !Paths.of(request).startsWith(Paths.CHANGE_PASSWORD)) {
            redirect(request, response, Paths.CHANGE_PASSWORD);
            return false;
        }
        if (session.isPresent() && !Navigation.mayOpen(session.get().caller(), Paths.of(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private boolean isAdmittedToApi(
            HttpServletRequest request, HttpServletResponse response, Optional<SignIn.Session> session)
            throws IOException {
        if (session.isEmpty()) {
            apiRefusals.unauthenticated(request, response, (Refusal) request.getAttribute(Authentication.REFUSAL));
        } else if (session.get().mustChangePassword()) {
            apiRefusals.forbidden(request, response, "password_change_required");
        } else if (session.get().readOnly() && !Paths.isReading(request)) {
            apiRefusals.forbidden(request, response, "token_read_only");
        } else {
            return true;
        }
        return false;
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return URLEncoder.encode(Paths.of(request) + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    /** A partial request of a page cannot follow a redirect: it is told to by a partial response. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String url = request.getContextPath() + path;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + url.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(url);
        }
    }
}
