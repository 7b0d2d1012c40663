package org.anlan.web.rest.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicators;
import org.anlan.web.letter.LetterTexts;

/** What can be measured; the codes that items of letters name. */
@ApplicationScoped
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
    @Inject
    Indicators indicators;

    @Inject
    LetterTexts texts;

    @GET
    public List<IndicatorView> all() {
        return indicators.all().stream().map(this::view).toList();
    }

    private IndicatorView view(Indicator i) {
        return new IndicatorView(i.code(), texts.indicator(i.code()), i.unit().name(), i.higherIsBetter(), i.topical());
    }

    /** @param label in the language of the caller */
    public record IndicatorView(String code, String label, String unit, boolean higherIsBetter, boolean topical) {}
}
