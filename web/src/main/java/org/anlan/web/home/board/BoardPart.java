package org.anlan.web.home.board;

import java.util.List;

/** What one module shows on the workbench. It looks for itself whether the caller may see it, and says nothing if not. */
public interface BoardPart {

    /** Place among the parts, the smallest first. */
    int order();

    List<Tile> tiles();

    List<Chart> charts();
}
