package org.anlan.platform.lists;

import java.util.List;

/**
 * Door: what the caller made of the lists. A view is a name for a query string, so that it can also be sent as a link;
 * it shows only what its reader may see. The key of a list is the path of its page, such as {@code /risk/list.xhtml}.
 */
public interface ListViews {

    int MAX_NAME = 40;
    int MAX_QUERY = 1000;
    /** As many views of one list as a menu can hold. */
    int MAX_VIEWS = 20;

    /** The caller's views of a list, by name. */
    List<SavedView> mine(String list);

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @param name 1 to 40 characters
     * @param query the query string without question mark, at most 1000 characters; empty for the whole list
     * @throws org.anlan.platform.InvalidInput name or query are none
     * @throws org.anlan.platform.RuleBroken {@code list.too_many_views} beyond 20 views of one list
     */
    void save(String list, String name, String query);

    /** @throws org.anlan.platform.NotFound (list-view, id) the caller has no such view */
    void drop(long id);

    /** The columns the caller does not want to see in a list, as {@link #chooseColumns} was told; empty when none. */
    String hiddenColumns(String list);

    /**
     * @param hidden number of the table's columns and, after a colon, the positions from 1 of those not shown, such as
     *     {@code 11:4,7}; empty to show all
     * @throws org.anlan.platform.InvalidInput when it is none of both
     */
    void chooseColumns(String list, String hidden);

    record SavedView(long id, String name, String query) {}
}
