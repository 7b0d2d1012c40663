package org.anlan.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource.SearchHit;

/**
 * Search across the modules: so many hits of each kind, only what the caller may see. {@code total} counts the hits;
 * {@code totalCapped} says that of some kind there are more, which that kind's own list finds by the same {@code q}.
 */
@ApplicationScoped
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int PER_KIND = 20;
    private static final int MOST = 50;

    @Inject
    Search search;

    /** @param size most hits of each kind, 1 to 50 */
    @GET
    public Page<SearchHit> search(@QueryParam("q") String q, @QueryParam("size") String size) {
        int perKind = size == null ? PER_KIND : number(size);
        Search.Found found = search.find(q, perKind);
        return new Page<>(
                found.hits(), 0, perKind, found.hits().size(), !found.more().isEmpty());
    }

    private static int number(String size) {
        int number = size.strip().matches("\\d{1,3}") ? Integer.parseInt(size.strip()) : 0;
        if (number < 1 || number > MOST) {
            throw InvalidInput.of("size", "out_of_range", 1, MOST);
        }
        return number;
    }
}
