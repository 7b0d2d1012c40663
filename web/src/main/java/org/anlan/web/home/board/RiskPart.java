package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;

/** Risks in approval and overdue for review. */
@RequestScoped
public class RiskPart implements BoardPart {

    private static final String READ = "risk.read";
    private static final String LIST = "/risk/list.xhtml";

    @Inject
    RiskQueries risks;

    @Inject
    Tiles tiles;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Tile> tiles() {
        if (!tiles.oversees(READ)) {
            return List.of();
        }
        RiskQueries.Counts counts = risks.counts(RiskQuery.builder().open(true).build());
        return List.of(
                Tile.of(
                                "home.risks_approval",
                                Tiles.count(counts.inApproval(), false),
                                LIST + "?status=PENDING_REVIEW&status=PENDING_APPROVAL")
                        .saying(tiles.text("home.risks_of", counts.open())),
                Tile.alarm("home.risks_overdue", Tiles.count(counts.overdue(), false), LIST + "?reviewOverdue=true"));
    }

    @Override
    public List<Chart> charts() {
        return List.of();
    }
}
