package org.anlan.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which schemas this node has brought up to date; readiness asks for all of them. */
@ApplicationScoped
public class SchemaState {

    private final Set<String> migrated = ConcurrentHashMap.newKeySet();

    public void migrated(String schema) {
        migrated.add(schema);
    }

    public Set<String> migrated() {
        return Set.copyOf(migrated);
    }
}
