package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.indicator.Counted;

/** Narrows a list to what an indicator counts, by the very condition that the indicator counts by. */
@Dependent
public class CountedRecords {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    @Inject
    IndicatorQueries queries;

    /** @param table that the list reads @param counted null for no narrowing */
    public void narrow(Where where, String table, String idColumn, Counted counted) {
        if (counted == null) {
            return;
        }
        Optional<String> from = InspectionIndicators.counted(counted.indicator(), counted.scope())
                .filter(sql -> sql.startsWith(" from " + table + " "));
        if (from.isEmpty()) {
            where.and("false");
            return;
        }
        Map<String, Object> values = queries.values(counted.scope());
        Matcher names = NAME.matcher(from.get());
        where.and(idColumn + " in (select id" + names.replaceAll(":counted_$1") + ")");
        names.reset().results().forEach(n -> where.with("counted_" + n.group(1), values.get(n.group(1))));
    }
}
