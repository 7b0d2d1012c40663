package org.anlan.platform.search;

import java.util.List;
import java.util.Set;

/** Door: the box in the top bar, over the sources of all modules. */
public interface Search {

    /** @param text fewer than two characters give nothing @param limitPerSource 1 to 50 */
    Found find(String text, int limitPerSource);

    default List<SearchSource.SearchHit> search(String text, int limitPerSource) {
        return find(text, limitPerSource).hits();
    }

    /** @param more kinds of records of which there are more than the hits */
    record Found(List<SearchSource.SearchHit> hits, Set<String> more) {
        public Found {
            hits = List.copyOf(hits);
            more = Set.copyOf(more);
        }
    }
}
