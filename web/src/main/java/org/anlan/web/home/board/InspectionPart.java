package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.time.BusinessZone;

/** Inspections: missed ones and the share done, or those that the caller has to do. */
@RequestScoped
public class InspectionPart implements BoardPart {

    private static final String READ = "inspection.read";
    private static final String LIST = "/inspection/inspections.xhtml";

    @Inject
    Inspections inspections;

    @Inject
    Tiles tiles;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<Tile> tiles() {
        if (!tiles.holds(READ)) {
            return List.of();
        }
        List<Tile> all = new ArrayList<>();
        if (tiles.holds("inspection.conduct")) {
            LocalDate today = zone.dateOf(clock.instant());
            String mine =
                    Tiles.count(inspections.find(query(InspectionStatus.PLANNED, tiles.login(), today), Tiles.ONE));
            if (!tiles.oversees(READ) || !"0".equals(mine)) {
                all.add(Tile.of("home.inspections_mine", mine, LIST + "?mine=true&status=PLANNED&until=" + today));
            }
        }
        if (tiles.oversees(READ)) {
            InspectionQuery missed = query(InspectionStatus.MISSED, null, null);
            all.add(Tile.alarm(
                    "home.inspections_missed",
                    Tiles.count(inspections.find(missed, Tiles.ONE)),
                    LIST + "?status=MISSED"));
            tiles.trend("home.inspections_done", "inspection.completion_rate", READ, LIST)
                    .ifPresent(all::add);
        }
        return all;
    }

    @Override
    public List<Chart> charts() {
        return List.of();
    }

    private static InspectionQuery query(InspectionStatus status, String assignee, LocalDate until) {
        return new InspectionQuery(null, List.of(status), null, assignee, null, null, until, false);
    }
}
