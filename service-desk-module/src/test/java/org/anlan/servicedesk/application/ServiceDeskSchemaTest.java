package org.anlan.servicedesk.application;

import org.anlan.testing.server.SchemaGuard;

class ServiceDeskSchemaTest extends SchemaGuard {

    ServiceDeskSchemaTest() {
        super("service_desk");
    }
}
