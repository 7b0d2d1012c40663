package org.anlan.platform.access;

import java.util.Map;
import java.util.Set;

/**
 * Who acts in this request.
 *
 * @param unitCode code of the person's unit, or null: then every unit scope is empty (fails closed)
 * @param grants permission code to the widest scope any role of the person gives
 * @param sourceIp where the request came from, or null for jobs
 * @param requestId stands in log lines and error answers
 */
public record Caller(
        long personId,
        String login,
        String name,
        String unitCode,
        String language,
        Set<String> roles,
        Map<String, DataScope> grants,
        String sourceIp,
        String requestId) {

    /** Login of the system itself: start-up, jobs, demo data. */
    public static final String SYSTEM = "system";

    /** Name of the system in histories, the same in every language. */
    public static final String SYSTEM_NAME = "Anlan";

    public Caller {
        roles = Set.copyOf(roles);
        grants = Map.copyOf(grants);
    }

    /** A caller who is nobody and may do nothing. */
    public static Caller anonymous(String sourceIp, String requestId) {
        return new Caller(0, "", "", null, "zh-CN", Set.of(), Map.of(), sourceIp, requestId);
    }

    public boolean isAnonymous() {
        return login.isEmpty();
    }

    public boolean isSystem() {
        return SYSTEM.equals(login);
    }
}
