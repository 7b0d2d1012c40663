package org.anlan.platform.indicator.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.IndicatorSource;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;

/** Asks the module that knows the indicator. */
@ApplicationScoped
public class IndicatorsOfModules implements Indicators {

    @Inject
    @Any
    Instance<IndicatorSource> sources;

    @Override
    public List<Indicator> all() {
        return sources.stream().flatMap(source -> source.indicators().stream()).toList();
    }

    @Override
    public Optional<Indicator> find(String code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    @Override
    public Measurement measure(String code, MeasureScope scope) {
        return sources.stream()
                .filter(source -> source.indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", code))
                .measure(code, scope);
    }
}
