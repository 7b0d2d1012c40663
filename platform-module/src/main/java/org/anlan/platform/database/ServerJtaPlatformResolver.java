package org.anlan.platform.database;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.engine.transaction.jta.platform.internal.StandardJtaPlatformResolver;
import org.hibernate.engine.transaction.jta.platform.internal.SunOneJtaPlatform;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatformResolver;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Finds the server's transaction manager for Hibernate. Hibernate recognises Open Liberty by itself but not Payara,
 * which keeps its transaction manager where GlassFish did; one EAR must run on both.
 */
public class ServerJtaPlatformResolver implements JtaPlatformResolver {

    private static final String GLASSFISH_TRANSACTION_MANAGER = "java:appserver/TransactionManager";

    @Override
    public JtaPlatform resolveJtaPlatform(
            @SuppressWarnings("rawtypes") Map settings, ServiceRegistryImplementor registry) {
        return hasGlassFishTransactionManager()
                ? new SunOneJtaPlatform()
                : StandardJtaPlatformResolver.INSTANCE.resolveJtaPlatform(settings, registry);
    }

    private static boolean hasGlassFishTransactionManager() {
        try {
            return new InitialContext().lookup(GLASSFISH_TRANSACTION_MANAGER) != null;
        } catch (NamingException absent) {
            return false;
        }
    }
}
