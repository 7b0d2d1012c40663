package org.anlan.servicedesk.domain;

import java.util.Set;

/** Who acts, and for whom as a deputy: separation of duties includes delegation. */
public record Actor(String login, Set<String> actsFor) {
    public Actor {
        actsFor = Set.copyOf(actsFor);
    }

    public static Actor of(String login) {
        return new Actor(login, Set.of());
    }

    /** Whether this is the person, or stands in for the person. */
    public boolean is(String other) {
        return other != null && (login.equals(other) || actsFor.contains(other));
    }
}
