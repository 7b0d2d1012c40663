package org.anlan.web.faces;

import static java.util.Map.entry;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers every code: held or not held. A page asks {@code #{who.may['risk.edit']}} and never meets null. */
class PermissionMap extends AbstractMap<String, Boolean> {

    private final Set<String> held;

    PermissionMap(Set<String> held) {
        this.held = held;
    }

    @Override
    public Boolean get(Object code) {
        return held.contains(code);
    }

    @Override
    public boolean containsKey(Object code) {
        return true;
    }

    @Override
    public Set<Entry<String, Boolean>> entrySet() {
        return held.stream().map(code -> entry(code, true)).collect(Collectors.toSet());
    }
}
