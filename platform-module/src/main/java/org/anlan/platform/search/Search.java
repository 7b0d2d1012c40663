package org.anlan.platform.search;

import java.util.List;

/** Door: the box in the top bar, over the sources of all modules. */
public interface Search {

    /** @param text fewer than two characters give nothing @param limitPerSource 1 to 50 */
    List<SearchSource.SearchHit> search(String text, int limitPerSource);
}
