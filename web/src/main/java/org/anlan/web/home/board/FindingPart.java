package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.web.faces.Tones;

/** Findings: what is open, what is late, and whether rectification keeps its dates. Of others only what is theirs. */
@RequestScoped
public class FindingPart implements BoardPart {

    private static final String READ = "finding.read";
    private static final String LIST = "/inspection/findings.xhtml";

    @Inject
    Findings findings;

    @Inject
    Tiles tiles;

    @Inject
    Tones tones;

    private Map<FindingStatus, Long> counts;

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Tile> tiles() {
        return tiles.oversees(READ) ? overview() : own();
    }

    private List<Tile> overview() {
        List<Tile> all = new ArrayList<>();
        long open = counts().entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(Map.Entry::getValue)
                .sum();
        all.add(Tile.of("home.findings_open", Tiles.count(open, false), LIST + "?status=OPEN"));
        FindingQuery late = new FindingQuery(null, List.of(), null, null, null, null, null, true, false, false);
        all.add(Tile.alarm("home.findings_overdue", total(late), LIST + "?overdue=true"));
        tiles.trend("home.findings_on_time", "finding.on_time_rate", READ, LIST).ifPresent(all::add);
        return all;
    }

    /** Reported, to be rectified or to be accepted by the caller. */
    private List<Tile> own() {
        if (!tiles.holds(READ) && !tiles.holds("finding.report")) {
            return List.of();
        }
        FindingQuery mine = new FindingQuery(null, List.of(), null, null, null, null, null, false, false, true);
        return List.of(Tile.of("home.findings_mine", total(mine), LIST + "?mine=true"));
    }

    @Override
    public List<Chart> charts() {
        if (!tiles.oversees(READ)) {
            return List.of();
        }
        long most = counts().values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Chart.Bar> bars = FindingStatus.standing().stream()
                .map(status -> bar(status, counts().getOrDefault(status, 0L), most))
                .toList();
        return List.of(new Chart("home.findings_by_state", LIST, false, bars));
    }

    private Chart.Bar bar(FindingStatus status, long count, long most) {
        long share = most == 0 ? 0 : Math.round(count * 100.0 / most);
        return new Chart.Bar(
                tiles.label(status), Long.toString(count), share, tones.of(status), LIST + "?status=" + status);
    }

    private Map<FindingStatus, Long> counts() {
        if (counts == null) {
            counts = findings.countByStatus(FindingQuery.any());
        }
        return counts;
    }

    private String total(FindingQuery query) {
        return Tiles.count(findings.find(query, Tiles.ONE));
    }
}
