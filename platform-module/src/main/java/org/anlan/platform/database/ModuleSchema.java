package org.anlan.platform.database;

import jakarta.ejb.Local;

/** Plug-in: each module's start-up bean, which brings the module's schema up to date before anything else. */
@Local
public interface ModuleSchema {

    /** Name of the schema, such as {@code risk}. */
    String schema();

    /** Returns once the schema is up to date on this node; calling it starts the bean if the server has not yet. */
    void ensureMigrated();
}
