package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;
import org.anlan.web.desk.TicketAge;

/** Tickets: what waits for whom, how old the open ones are, and whether the promised times are kept. */
@RequestScoped
public class TicketPart implements BoardPart {

    private static final String READ = "ticket.read";
    private static final String LIST = "/desk/list.xhtml";

    @Inject
    TicketQueries tickets;

    @Inject
    Tiles tiles;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 4;
    }

    @Override
    public List<Tile> tiles() {
        if (!tiles.holds(READ)) {
            return List.of();
        }
        TicketQueries.Counts counts = tickets.counts();
        List<Tile> all = new ArrayList<>();
        if (tiles.holds("ticket.work")) {
            all.add(Tile.of("home.orders_mine", Long.toString(counts.mine()), "/desk/orders.xhtml"));
        }
        if (!tiles.oversees(READ)) {
            return all;
        }
        if (tiles.holds("ticket.register")) {
            all.add(Tile.of("home.tickets_fresh", Long.toString(counts.fresh()), LIST + "?view=FRESH"));
            all.add(Tile.of("home.tickets_call_back", Long.toString(counts.callBack()), LIST + "?view=CALL_BACK"));
        }
        all.add(Tile.alarm("home.tickets_overdue", Long.toString(counts.overdue()), LIST + "?view=OVERDUE")
                .saying(tiles.text("home.tickets_of", counts.open())));
        return all;
    }

    @Override
    public List<Chart> charts() {
        return tiles.oversees(READ) ? charted() : List.of();
    }

    private List<Chart> charted() {
        List<Chart> all = new ArrayList<>();
        List<Page<TicketRow>> pages = Arrays.stream(TicketAge.values())
                .map(age -> tickets.find(age.of(clock.instant()), Tiles.ONE))
                .toList();
        long most = pages.stream().mapToLong(Page::total).max().orElse(0);
        List<Chart.Bar> bars = new ArrayList<>();
        for (TicketAge age : TicketAge.values()) {
            Page<TicketRow> page = pages.get(age.ordinal());
            long share = most == 0 ? 0 : Math.round(page.total() * 100.0 / most);
            String tone = age == TicketAge.OLDER ? "rose" : "brand";
            bars.add(new Chart.Bar(tiles.label(age), Tiles.count(page), share, tone, LIST + "?view=OPEN&age=" + age));
        }
        all.add(new Chart("home.tickets_by_age", LIST + "?view=" + TicketQuery.View.OPEN, false, bars));
        tiles.trendOf("ticket.on_time_rate", READ).ifPresent(trend -> all.add(columns(trend)));
        return all;
    }

    private Chart columns(Trend trend) {
        List<Chart.Bar> bars = trend.months().stream()
                .map(month -> new Chart.Bar(
                        tiles.month(month.month()),
                        month.value() == null ? month.shown() : month.shown() + "%",
                        trend.share(month),
                        "brand",
                        Tiles.counted(LIST + "?view=ALL", month)))
                .toList();
        return new Chart("home.tickets_on_time", Tiles.counted(LIST + "?view=ALL", trend.last()), true, bars);
    }
}
