package org.anlan.testing.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * One server and one deployment for all test classes of a module: the first class deploys, the others find it there,
 * and the end of the run stops it. (A start costs some fifteen seconds.)
 */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Event<UnDeployManagedDeployments> undeploy;

    private DeploymentScenario shared;
    private boolean deployed;
    private boolean ending;

    public void prepare(@Observes(precedence = 1000) BeforeSuite event) {
        MicroServer.configureArquillian();
    }

    public void generate(@Observes EventContext<GenerateDeployment> context) {
        if (shared == null) {
            context.proceed();
            shared = scenario.get();
        } else {
            scenario.set(shared);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
        if (!deployed) {
            deployed = true;
            context.proceed();
        }
    }

    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
        if (ending) {
            context.proceed();
        }
    }

    public void end(@Observes(precedence = 1000) AfterSuite event) {
        ending = true;
        undeploy.fire(new UnDeployManagedDeployments());
    }
}
