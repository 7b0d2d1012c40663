package org.anlan.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The id of a request: a proxy's {@code X-Request-Id} when it looks like one, else a random one. */
public final class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = "org.anlan.request-id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    public static String of(HttpServletRequest request) {
        String known = (String) request.getAttribute(KEY);
        if (known != null) {
            return known;
        }
        String given = request.getHeader(HEADER);
        String id = given != null && ACCEPTABLE.matcher(given).matches() ? given : random();
        request.setAttribute(KEY, id);
        return id;
    }

    private static String random() {
        byte[] bits = new byte[8];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
