package org.anlan.platform.duty.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.people.Units;

/** A caller's permissions by reach, blank-separated for a query; codes have no blanks in them. */
@ApplicationScoped
class HeldPermissions {

    @Inject
    Units units;

    String everywhere(Caller caller) {
        return at(caller, DataScope.ALL);
    }

    String below(Caller caller) {
        return at(caller, DataScope.UNIT_AND_BELOW);
    }

    String unit(Caller caller) {
        return at(caller, DataScope.UNIT);
    }

    String subtree(Caller caller) {
        return caller.unitCode() == null ? "" : String.join(" ", units.subtree(caller.unitCode()));
    }

    private static String at(Caller caller, DataScope scope) {
        return caller.grants().entrySet().stream()
                .filter(grant -> grant.getValue() == scope)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }
}
