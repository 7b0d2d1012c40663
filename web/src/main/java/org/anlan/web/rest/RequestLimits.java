package org.anlan.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.anlan.platform.InvalidInput;

/** What no request may hold, whatever it asks for: NUL in a parameter, more JSON than any record has. */
@Provider
public class RequestLimits implements ContainerRequestFilter {
    /** Signatures and a letter's file fit in easily. */
    static final int MOST_JSON = 4 << 20;

    private static final int MOST_READ = 32 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        InvalidInput.Collector broken = new InvalidInput.Collector();
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> broken.rejectIf(
                        values.stream().anyMatch(value -> value.indexOf('\0') >= 0),
                        name.replace("\0", ""),
                        "illegal_character"));
        broken.throwIfAny();
        MediaType type = request.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            Limited limited = new Limited(request.getEntityStream());
            request.setEntityStream(limited);
            if (request.getLength() > MOST_JSON) {
                limited.refuse();
            }
        }
    }

    /** Also for bodies that do not say how long they are. */
    private static final class Limited extends FilterInputStream {
        private long left = MOST_JSON;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int many = super.read(into, from, length);
            count(Math.max(many, 0));
            return many;
        }

        private void count(int many) {
            left -= many;
            if (left < 0) {
                refuse();
            }
        }

        /** What is on its way is taken in, else many a client sees a broken connection instead of the answer. */
        void refuse() {
            try {
                byte[] scrap = new byte[8192];
                long rest = MOST_READ;
                for (int many = 0; many >= 0 && rest > 0; rest -= many) {
                    many = in.read(scrap);
                }
            } catch (IOException gone) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, gone);
            }
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
