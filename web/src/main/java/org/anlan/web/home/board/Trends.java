package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;
import org.anlan.platform.time.BusinessZone;

/** Indicators of the last six months over what the caller may see. */
@RequestScoped
public class Trends {

    private static final int MONTHS = 6;

    @Inject
    Indicators indicators;

    @Inject
    AccessControl access;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    /**
     * @param code of an indicator
     * @param permission whose data scope bounds what is measured
     * @return nothing when no module measures it or the caller may not see so far
     */
    public Optional<Trend> of(String code, String permission) {
        Caller caller = access.caller();
        DataScope scope = caller.grants().get(permission);
        boolean lost = scope == null || scope != DataScope.ALL && scope != DataScope.OWN && caller.unitCode() == null;
        return lost
                ? Optional.empty()
                : indicators.all().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst()
                        .map(indicator -> measured(indicator, scope, caller));
    }

    private Trend measured(Indicator indicator, DataScope scope, Caller caller) {
        String unit = scope == DataScope.ALL || scope == DataScope.OWN ? null : caller.unitCode();
        String login = scope == DataScope.OWN ? caller.login() : null;
        LocalDate today = zone.dateOf(clock.instant());
        YearMonth running = YearMonth.from(today);
        List<Trend.Month> months = IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(running::plusMonths)
                .map(month -> {
                    LocalDate end = month.equals(running) ? today : month.atEndOfMonth();
                    MeasureScope of = new MeasureScope(new Period(month.atDay(1), end), unit, login, null);
                    return new Trend.Month(
                            month, indicators.measure(indicator.code(), of).value(), new Counted(indicator.code(), of));
                })
                .toList();
        return new Trend(months, indicator.unit() == Indicator.Unit.PERCENT, indicator.higherIsBetter());
    }
}
