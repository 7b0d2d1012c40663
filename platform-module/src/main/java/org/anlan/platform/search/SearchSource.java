package org.anlan.platform.search;

import jakarta.ejb.Local;
import java.util.List;

/** Plug-in: a module that can be searched from the box in the top bar. Only what the caller may see. */
@Local
public interface SearchSource {

    /** @param text what the user typed, trimmed, at least two characters; @param limit most hits wanted, 1 to 51 */
    List<SearchHit> search(String text, int limit);

    /** @param kind kind of record such as {@code risk}; @param path page below the context root that shows it */
    record SearchHit(String kind, String number, String title, String detail, String path) {}
}
