package org.anlan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.anlan.platform.Refusal;
import org.anlan.platform.signin.SignIn;
import org.anlan.platform.signin.SignInRefused;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Finds out who asks, the Jakarta Security way: by the session of a browser, or for the REST API by {@code Bearer}
 * (personal access token) or {@code Basic}. A browser's session counts for the API only when reading, so that no other
 * site can make a browser change something. Whether somebody must be signed in is {@link AccessGate}'s to decide.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    static final String SESSION = "org.anlan.session";
    static final String REFUSAL = "org.anlan.refusal";
    static final String DONE = "org.anlan.authentication.done";

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    SignIn signIn;

    @Inject
    AddressLimits limits;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignIn.Session> session = find(request);
        return session.isEmpty()
                ? context.doNothing()
                : context.notifyContainerAboutLogin(
                        session.get().caller().login(), session.get().caller().roles());
    }

    /** Looks once a request; the result stays with the request. */
    Optional<SignIn.Session> find(HttpServletRequest request) {
        if (request.getAttribute(DONE) == null) {
            request.setAttribute(DONE, Boolean.TRUE);
            identify(request).ifPresent(session -> request.setAttribute(SESSION, session));
        }
        return Optional.ofNullable((SignIn.Session) request.getAttribute(SESSION));
    }

    private Optional<SignIn.Session> identify(HttpServletRequest request) {
        if (Paths.isStatic(request)) {
            return Optional.empty();
        }
        String header = request.getHeader("Authorization");
        if (Paths.isApi(request) && header != null) {
            return byHeader(request, header);
        }
        return Paths.isApi(request) && !Paths.isReading(request) ? Optional.empty() : bySession(request);
    }

    private Optional<SignIn.Session> byHeader(HttpServletRequest request, String header) {
        String ip = ClientAddress.of(request);
        String requestId = RequestIds.of(request);
        if (isScheme(header, BEARER)) {
            return signIn.byToken(header.substring(BEARER.length()).strip(), ip, requestId);
        }
        if (!isScheme(header, BASIC) || !isBasicAllowed()) {
            return Optional.empty();
        }
        String[] pair = credentials(header.substring(BASIC.length()).strip());
        try {
            return Optional.of(checked(ip, () -> signIn.verify(pair[0], pair[1], ip, requestId)));
        } catch (Refusal refusal) {
            request.setAttribute(REFUSAL, refusal);
            return Optional.empty();
        }
    }

    /** A check of a password, unless too many from this address have failed. */
    SignIn.Session checked(String address, Supplier<SignIn.Session> check) {
        limits.requireSignIn(address);
        try {
            return check.get();
        } catch (SignInRefused refused) {
            limits.signInFailed(address);
            throw refused;
        }
    }

    private Optional<SignIn.Session> bySession(HttpServletRequest request) {
        SessionTicket ticket = SessionTicket.of(request);
        if (ticket == null) {
            return Optional.empty();
        }
        Optional<SignIn.Session> session = ticket.isTooOld(clock.instant())
                ? Optional.empty()
                : signIn.resume(
                        ticket.login(), ticket.securityStamp(), ClientAddress.of(request), RequestIds.of(request));
        if (session.isEmpty()) {
            HttpSession ended = request.getSession(false);
            ended.invalidate();
        }
        return session;
    }

    private static boolean isScheme(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static boolean isBasicAllowed() {
        return ConfigProvider.getConfig()
                .getOptionalValue("anlan.rest.basic", Boolean.class)
                .orElse(true);
    }

    private static String[] credentials(String encoded) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? new String[] {"", ""}
                    : new String[] {text.substring(0, colon), text.substring(colon + 1)};
        } catch (IllegalArgumentException notBase64) {
            return new String[] {"", ""};
        }
    }
}
