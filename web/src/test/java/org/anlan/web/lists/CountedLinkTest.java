package org.anlan.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;
import org.junit.jupiter.api.Test;

class CountedLinkTest {

    private static final Period MONTH = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 27));

    @Test
    void what_a_link_says_the_list_reads() {
        Counted counted = new Counted("finding.on_time_rate", new MeasureScope(MONTH, "CS", "field", "橡胶 软管"));
        assertThat(CountedLink.read(parameters(CountedLink.query(counted))::get))
                .isEqualTo(counted);
        Counted all = new Counted("ticket.on_time_rate", MeasureScope.of(MONTH));
        assertThat(CountedLink.query(all))
                .isEqualTo("counted=ticket.on_time_rate&countedFrom=2026-11-01&countedUntil=2026-11-27");
        assertThat(CountedLink.read(parameters(CountedLink.query(all))::get)).isEqualTo(all);
    }

    @Test
    void days_that_are_none_count_as_not_asked_for() {
        assertThat(CountedLink.read(name -> null)).isNull();
        assertThat(CountedLink.read(parameters("counted=a&countedFrom=2026-11-31&countedUntil=2026-11-27")::get))
                .isNull();
        assertThat(CountedLink.read(parameters("counted=a&countedFrom=2026-11-28&countedUntil=2026-11-27")::get))
                .isNull();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
