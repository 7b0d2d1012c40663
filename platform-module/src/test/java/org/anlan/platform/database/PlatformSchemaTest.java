package org.anlan.platform.database;

import org.anlan.testing.server.SchemaGuard;

class PlatformSchemaTest extends SchemaGuard {

    PlatformSchemaTest() {
        super("platform");
    }
}
