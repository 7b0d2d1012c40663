package org.anlan.platform.signin.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.domain.Role;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.signin.SignIn.Session;

/**
 * What every request asks of the person behind it.
 *
 * @param maySignIn works here and has a password
 * @param grants permission to scope; of two roles that grant the same, the wider scope counts
 */
public record KnownPerson(
        long id,
        String login,
        String name,
        String unitCode,
        String language,
        String theme,
        boolean active,
        boolean maySignIn,
        boolean mustChangePassword,
        int securityStamp,
        Set<String> roles,
        Map<String, DataScope> grants) {

    static KnownPerson of(Person person) {
        Map<String, DataScope> grants = new HashMap<>();
        for (Role role : person.roles()) {
            role.grants().forEach((permission, scope) -> grants.merge(permission, scope, KnownPerson::wider));
        }
        return new KnownPerson(
                person.id(),
                person.login(),
                person.name(),
                person.unitCode(),
                person.language(),
                person.theme().name(),
                person.status() == PersonStatus.ACTIVE,
                person.maySignIn(),
                person.mustChangePassword(),
                person.securityStamp(),
                person.roles().stream().map(Role::code).collect(java.util.stream.Collectors.toSet()),
                grants);
    }

    static DataScope wider(DataScope a, DataScope b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** @param readOnly of a token that may only read */
    Session session(String sourceIp, String requestId, boolean readOnly) {
        Caller caller = new Caller(id, login, name, unitCode, language, roles, grants, sourceIp, requestId);
        return new Session(caller, securityStamp, mustChangePassword, theme, readOnly);
    }
}
