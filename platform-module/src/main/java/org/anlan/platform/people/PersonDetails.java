package org.anlan.platform.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything shown of a person. {@code roles} are role codes. */
public record PersonDetails(
        String login,
        String name,
        String unitCode,
        String unitName,
        String posts,
        String phone,
        String email,
        String language,
        Theme theme,
        PersonStatus status,
        List<String> roles,
        List<Deputy> deputies,
        boolean mustChangePassword,
        Instant lockedUntil,
        Instant lastSignInAt,
        Instant createdAt,
        long version) {

    public PersonDetails {
        roles = List.copyOf(roles);
        deputies = List.copyOf(deputies);
    }

    /** Both days included. */
    public record Deputy(String login, String name, LocalDate from, LocalDate until) {}
}
