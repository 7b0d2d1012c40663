package org.anlan.platform.signin.application;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.domain.Role;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.signin.SignIn.Session;

/** Makes the caller of a person: of two roles that grant the same, the wider scope counts. */
@Dependent
class Callers {

    Session session(Person person, String sourceIp, String requestId, boolean readOnly) {
        Map<String, DataScope> grants = new HashMap<>();
        for (Role role : person.roles()) {
            role.grants().forEach((permission, scope) -> grants.merge(permission, scope, Callers::wider));
        }
        Caller caller = new Caller(
                person.id(),
                person.login(),
                person.name(),
                person.unitCode(),
                person.language(),
                person.roles().stream().map(Role::code).collect(Collectors.toSet()),
                grants,
                sourceIp,
                requestId);
        return new Session(
                caller,
                person.securityStamp(),
                person.mustChangePassword(),
                person.theme().name(),
                readOnly);
    }

    private static DataScope wider(DataScope a, DataScope b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
