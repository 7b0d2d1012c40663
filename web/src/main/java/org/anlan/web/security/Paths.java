package org.anlan.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which paths are what, below the context root. */
final class Paths {

    static final String SIGN_IN = "/sign-in.xhtml";
    static final String HAZARD_REPORT = "/hazard-report.xhtml";
    static final String CHANGE_PASSWORD = "/change-password.xhtml";

    private static final String API = "/api/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith(API);
    }

    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Scripts, styles, icons: the same for everybody. */
    static boolean isStatic(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/favicon")
                || path.startsWith("/static/");
    }

    /** Pages that a person who is not signed in may open. */
    static boolean isPublic(HttpServletRequest request) {
        String path = of(request);
        return isStatic(request)
                || path.startsWith(SIGN_IN)
                || path.startsWith(HAZARD_REPORT)
                || path.startsWith("/error/");
    }
}
