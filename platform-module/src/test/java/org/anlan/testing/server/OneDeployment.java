package org.anlan.testing.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * One server and one deployment for all test classes of a module: the first class deploys, the others find it there,
 * and the end of the run stops it. (A start costs some fifteen seconds.)
 */
public class OneDeployment {

    private static final String RUNNER = ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME;

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Event<UnDeployManagedDeployments> undeploy;

    @Inject
    private Instance<ProtocolMetaData> reached;

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

    /**
     * Where the tests' servlet is. The container reads it from what the server writes, and looks every half second
     * whether enough has come: now and then that is before the servlets, and no test would find the server.
     */
    public void complete(@Observes AfterDeploy event) {
        for (HTTPContext http : reached.get().getContexts(HTTPContext.class)) {
            if (http.getServletByName(RUNNER) == null) {
                http.add(new Servlet(RUNNER, ModuleArchive.CONTEXT));
            }
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
