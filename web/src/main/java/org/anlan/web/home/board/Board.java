package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The numbers and charts of the workbench, as far as the caller's permissions reach. */
@Named("board")
@RequestScoped
public class Board {

    @Inject
    @Any
    Instance<BoardPart> parts;

    private List<BoardPart> sorted;
    private List<Tile> tiles;
    private List<Chart> charts;

    public List<Tile> getTiles() {
        if (tiles == null) {
            tiles = sorted().stream().flatMap(part -> part.tiles().stream()).toList();
        }
        return tiles;
    }

    public List<Chart> getCharts() {
        if (charts == null) {
            charts = sorted().stream().flatMap(part -> part.charts().stream()).toList();
        }
        return charts;
    }

    private List<BoardPart> sorted() {
        if (sorted == null) {
            sorted = parts.stream()
                    .sorted(Comparator.comparingInt(BoardPart::order))
                    .toList();
        }
        return sorted;
    }
}
