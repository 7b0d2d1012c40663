package org.anlan.planted.application.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anlan.platform.search.SearchSource;

/** Planted: called from the platform's session bean, it would look for its tables in the platform's persistence unit. */
@ApplicationScoped
public class LostSearch implements SearchSource {
    @Override
    public List<SearchHit> search(String text, int limit) {
        return List.of();
    }
}
