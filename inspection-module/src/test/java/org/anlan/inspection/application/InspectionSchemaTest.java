package org.anlan.inspection.application;

import org.anlan.testing.server.SchemaGuard;

class InspectionSchemaTest extends SchemaGuard {

    InspectionSchemaTest() {
        super("inspection");
    }
}
