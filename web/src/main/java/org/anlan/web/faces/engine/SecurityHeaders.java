package org.anlan.web.faces.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that keep a browser from doing what we never mean. Pages get their script nonce, and with it their content
 * security policy, from PrimeFaces; everything else gets the policy that allows nothing. Only versioned resources may
 * be kept by browser and proxies.
 */
public class SecurityHeaders extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!resource && !path.endsWith(".xhtml") && !path.endsWith("/") && !path.isEmpty()) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        }
        chain.doFilter(request, response);
    }
}
