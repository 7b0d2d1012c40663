package org.anlan.platform.people;

import java.util.List;

/** A person as listed. */
public record PersonRow(
        String login,
        String name,
        String unitCode,
        String unitName,
        String posts,
        String phone,
        String email,
        PersonStatus status,
        boolean locked,
        List<String> roles) {

    public PersonRow {
        roles = List.copyOf(roles);
    }
}
