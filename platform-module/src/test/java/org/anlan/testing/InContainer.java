package org.anlan.testing;

import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import org.anlan.testing.server.ModuleArchive;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of the tests that run inside the server, named {@code *IT}. Doors are injected as anywhere; {@link #bed} acts as
 * a role, makes units and people, and looks into the database. All classes of a module share one server and one
 * database: a test makes what it needs and asserts on that only.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Inject
    protected Testbed bed;

    /** Arquillian's own injection looks the bean manager up in JNDI and, on Payara Micro, quietly finds none. */
    @BeforeEach
    void inject() {
        injectInto(getClass());
    }

    @SuppressWarnings("unchecked")
    private <T> void injectInto(Class<T> type) {
        BeanManager beans = CDI.current().getBeanManager();
        AnnotatedType<T> annotated = beans.createAnnotatedType(type);
        beans.getInjectionTargetFactory(annotated)
                .createInjectionTarget(null)
                .inject((T) this, beans.createCreationalContext(null));
    }

    @Deployment
    static WebArchive module() {
        return ModuleArchive.build();
    }
}
