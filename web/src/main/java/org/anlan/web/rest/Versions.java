package org.anlan.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.anlan.platform.NotFound;
import org.anlan.platform.StaleVersion;

/** The version of a record as {@code ETag} and {@code If-Match}. */
public final class Versions {

    private Versions() {}

    public static Response ok(Object entity, long version) {
        return Response.ok(entity).tag(new EntityTag(Long.toString(version))).build();
    }

    /** The record after an action on it; 204 when the caller has let go of it and may not see it any more. */
    public static Response after(Supplier<Response> details) {
        try {
            return details.get();
        } catch (NotFound letGo) {
            return Response.noContent().build();
        }
    }

    /**
     * The version the client saw; without {@code If-Match} the current one is taken as seen.
     *
     * @throws StaleVersion when {@code If-Match} names another version than the current one
     */
    public static long expected(HttpHeaders headers, long current, String kind, Object reference) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank() || given.strip().equals("*")) {
            return current;
        }
        String version = given.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!version.equals(Long.toString(current))) {
            throw new StaleVersion(kind, reference);
        }
        return current;
    }
}
