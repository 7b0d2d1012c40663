package org.anlan.web.rest.imports;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** A file sent for an import without saying what it is: what it is shows when it is read. */
@Provider
@PreMatching
public class FilesWithoutType implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean file = "POST".equals(request.getMethod())
                && request.getUriInfo().getPath().replaceFirst("^/", "").matches("imports/[a-z]+");
        if (file && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }
}
