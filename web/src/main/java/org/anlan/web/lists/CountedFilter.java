package org.anlan.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;
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
        Period period = counted.scope().period();
        String figure = texts.find("indicator." + counted.indicator(), counted.indicator());
        return texts.text("list.counted", figure, period.from(), period.until(), whose(counted));
    }

    /** Whose records are counted: a person's, a unit's with those below, or everybody's; and on which topic. */
    public String whose(Counted counted) {
        MeasureScope scope = counted.scope();
        String whose = texts.text("list.counted_all");
        if (scope.login() != null) {
            whose = people.nameOf(scope.login());
        } else if (scope.unitCode() != null) {
            String key = counted.indicator().startsWith("ticket.") ? "list.counted_tickets" : "list.counted_unit";
            whose = texts.text(key, units.nameOf(scope.unitCode()));
        }
        return scope.topic() == null ? whose : texts.text("list.counted_topic", whose, scope.topic());
    }

    /** For the fields that a further filter sends along. */
    public List<String> getNames() {
        return CountedLink.NAMES.stream().filter(name -> list.get(name) != null).toList();
    }
}
