package org.anlan.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.ListState;

/** The organisation as an indented tree; searching keeps the ancestors of what is found. */
@Named
@RequestScoped
public class UnitsPage {

    @Inject
    Units units;

    @Inject
    ListState list;

    private List<UnitRow> rows;

    /** View action. */
    public void load() {
        List<UnitRow> tree = units.tree();
        String q = list.getQ() == null ? "" : list.getQ().toLowerCase(Locale.ROOT);
        List<UnitRow> found = tree.stream()
                .filter(unit -> (unit.name() + ' ' + unit.code())
                        .toLowerCase(Locale.ROOT)
                        .contains(q))
                .toList();
        rows = tree.stream()
                .filter(unit -> found.stream()
                        .anyMatch(hit ->
                                hit.path().equals(unit.path()) || hit.path().startsWith(unit.path() + " › ")))
                .toList();
    }

    public List<UnitRow> getRows() {
        return rows;
    }
}
