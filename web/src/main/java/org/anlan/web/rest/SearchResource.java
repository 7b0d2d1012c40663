package org.anlan.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource.SearchHit;

/** Search across the modules: at most 20 hits of each kind, only what the caller may see. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int PER_KIND = 20;

    @Inject
    Search search;

    @GET
    public Page<SearchHit> search(@QueryParam("q") String q) {
        List<SearchHit> hits = search.search(q, PER_KIND);
        return new Page<>(hits, 0, Math.max(hits.size(), 1), hits.size(), false);
    }
}
