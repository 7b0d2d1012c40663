package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.MissingYear;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;

/** What the administrator keeps: people, units, and calendars that lack a year. */
@RequestScoped
public class SystemPart implements BoardPart {

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    @Inject
    Tiles tiles;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Tile> tiles() {
        if (!tiles.holds("person.edit")) {
            return List.of();
        }
        PersonQuery active = new PersonQuery(null, null, null, PersonStatus.ACTIVE);
        long open = units.tree().stream().filter(UnitRow::active).count();
        return List.of(
                Tile.of("home.people", Tiles.count(people.find(active, Tiles.ONE)), "/people/list.xhtml?status=ACTIVE"),
                Tile.of("home.units", Long.toString(open), "/units/list.xhtml"),
                Tile.alarm(
                        "home.calendars_missing",
                        Long.toString(calendars.missingYears().stream()
                                .map(MissingYear::code)
                                .distinct()
                                .count()),
                        "/calendars/list.xhtml?missing=true"));
    }

    @Override
    public List<Chart> charts() {
        return List.of();
    }
}
