package org.anlan.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.anlan.platform.database.ModuleSchema;
import org.anlan.platform.database.SchemaState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The database answers within two seconds and every module's schema is up to date on this node. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/anlan")
    DataSource dataSource;

    @Inject
    SchemaState schemas;

    @Inject
    @Any
    Instance<ModuleSchema> modules;

    @Override
    public HealthCheckResponse call() {
        Set<String> missing = new TreeSet<>();
        modules.forEach(module -> missing.add(module.schema()));
        missing.removeAll(schemas.migrated());
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").withData("schemasMissing", String.join(" ", missing));
        try (Connection connection = dataSource.getConnection()) {
            return answer.status(connection.isValid(SECONDS) && missing.isEmpty())
                    .build();
        } catch (SQLException unreachable) {
            return answer.withData("error", String.valueOf(unreachable.getMessage()))
                    .down()
                    .build();
        }
    }
}
