package org.anlan.platform.indicator;

import java.util.List;
import java.util.Optional;

/** Door: every indicator of every module. */
public interface Indicators {

    /** In module order. */
    List<Indicator> all();

    Optional<Indicator> find(String code);

    /** @throws org.anlan.platform.NotFound (indicator, code) when no module knows it */
    Measurement measure(String code, MeasureScope scope);

    /**
     * @param unitCode the unit with all units below it, or null for the whole organisation
     * @param login only what this person answers for, or null for everybody
     * @throws org.anlan.platform.NotFound (indicator, code) when no module knows it
     */
    default Measurement measure(String code, Period period, String unitCode, String login) {
        return measure(code, new MeasureScope(period, unitCode, login, null));
    }
}
