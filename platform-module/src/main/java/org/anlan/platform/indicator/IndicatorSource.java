package org.anlan.platform.indicator;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Plug-in: a module that can measure something. Dashboards, letters and metrics read the same numbers from here.
 * Measuring needs no permission of its own: whoever shows a figure checks who may see it.
 */
@Local
public interface IndicatorSource {

    List<Indicator> indicators();

    /**
     * Measures one of {@link #indicators()}.
     *
     * @throws org.anlan.platform.NotFound (indicator, code) when the code is none of this source
     */
    Measurement measure(String code, MeasureScope scope);
}
