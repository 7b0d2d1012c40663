package org.anlan.web.json;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Finds {@link JsonConfig} once, before the first request goes on. Payara's resolver ({@code JaxRSJsonContextResolver})
 * collects those of the application at its first use and guards that with nothing: of two first requests at the same
 * time one fails, or a type keeps a binding that is not ours for as long as the server runs.
 */
@Provider
@PreMatching
@Priority(1)
@ApplicationScoped
public class JsonFirst implements ContainerRequestFilter {

    @Context
    Providers providers;

    private volatile boolean found;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!found) {
            find();
        }
    }

    private synchronized void find() {
        if (!found) {
            ContextResolver<Jsonb> resolver =
                    providers.getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE);
            if (resolver != null) {
                resolver.getContext(Object.class);
            }
            found = true;
        }
    }
}
