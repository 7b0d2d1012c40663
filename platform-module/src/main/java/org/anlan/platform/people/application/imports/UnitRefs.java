package org.anlan.platform.people.application.imports;

import java.util.List;
import org.anlan.platform.InvalidInput;

/** The one unit that is meant, at the moment of storing. */
final class UnitRefs {
    private UnitRefs() {}

    /** @throws InvalidInput when no unit or more than one is meant, though the check found one a moment ago */
    static String only(UnitNames names, String field, String written) {
        List<String> meant = names.find(written);
        if (meant.size() != 1) {
            throw InvalidInput.of(field, "unknown_value", written);
        }
        return meant.get(0);
    }
}
