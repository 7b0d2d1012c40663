package org.anlan.risk.application;

import org.anlan.testing.server.SchemaGuard;

class RiskSchemaTest extends SchemaGuard {

    RiskSchemaTest() {
        super("risk");
    }
}
