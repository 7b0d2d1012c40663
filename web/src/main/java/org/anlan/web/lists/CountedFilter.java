package org.anlan.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** The figure whose records a list is narrowed to, as its URL says. */
@Named("countedFilter")
@RequestScoped
public class CountedFilter {

    @Inject
    ListState list;

    @Inject
    Texts texts;

    @Inject
    Units units;

    @Inject
    People people;

    /** Null when the list shows more than one figure's records. */
    public Counted get() {
        return CountedLink.read(list::get);
    }

    public boolean isSet() {
        return get() != null;
    }

    /** Which figure, of which days, of whom. */
    public String getWords() {
        Counted counted = get();
        MeasureScope scope = counted.scope();
        String figure = texts.find("indicator." + counted.indicator(), counted.indicator());
        String whose = texts.text("list.counted_all");
        if (scope.login() != null) {
            whose = people.nameOf(scope.login());
        } else if (scope.unitCode() != null) {
            String key = counted.indicator().startsWith("ticket.") ? "list.counted_tickets" : "list.counted_unit";
            whose = texts.text(key, units.nameOf(scope.unitCode()));
        }
        return texts.text(
                "list.counted", figure, scope.period().from(), scope.period().until(), whose);
    }

    /** For the fields that a further filter sends along. */
    public List<String> getNames() {
        return CountedLink.NAMES.stream().filter(name -> list.get(name) != null).toList();
    }
}
