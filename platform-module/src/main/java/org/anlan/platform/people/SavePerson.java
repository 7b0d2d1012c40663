package org.anlan.platform.people;

import java.util.List;

/**
 * Registers or changes a person.
 *
 * @param login lower-case letters, digits, dot, dash, underscore, at sign; 1 to 60; never changes
 * @param expectedVersion version the user saw; ignored when new
 * @param name 1 to 60 characters
 * @param unitCode null leaves the person without unit: then every unit scope is empty
 * @param language {@code zh-CN} or {@code en}
 * @param roles role codes
 */
public record SavePerson(
        String login,
        long expectedVersion,
        String name,
        String unitCode,
        String posts,
        String phone,
        String email,
        String language,
        List<String> roles) {

    public SavePerson {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
