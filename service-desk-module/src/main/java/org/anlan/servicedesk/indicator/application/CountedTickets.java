package org.anlan.servicedesk.indicator.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.NotFound;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.MeasureScope;

/** Which tickets an indicator counts as its whole: the indicator itself is asked, and only what it counts is taken down. */
@Dependent
@Typed(CountedTickets.class)
public class CountedTickets extends TicketFigures {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private String asked;

    /** A condition over ticket t with its arguments. */
    public record Condition(String sql, Map<String, Object> args) {}

    public Condition of(Counted counted) {
        try {
            TicketIndicators.measure(this, counted.indicator(), counted.scope());
        } catch (NotFound notOfTickets) {
            return new Condition("false", Map.of());
        }
        Map<String, Object> values = values(counted.scope());
        Map<String, Object> args = new HashMap<>();
        Matcher names = NAME.matcher(asked);
        String sql = "t.id in (select t.id" + names.replaceAll(":counted_$1") + ")";
        names.reset().results().forEach(n -> args.put("counted_" + n.group(1), values.get(n.group(1))));
        return new Condition(sql, args);
    }

    @Override
    Object[] row(String figures, String join, MeasureScope scope, String at, String of) {
        asked = counted(join, scope, at, of);
        return new Object[] {0, 0};
    }
}
