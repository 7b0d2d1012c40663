package org.anlan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.time.BusinessZone;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.content.Target;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;
import org.anlan.web.people.PersonChoices;

/** Options of the letter pages. */
@Named("letterChoices")
@RequestScoped
public class LetterChoices {

    @Inject
    Indicators indicators;

    @Inject
    PersonChoices people;

    @Inject
    Texts texts;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    private List<Choice> indicatorChoices;

    public List<Choice> getIndicators() {
        if (indicatorChoices == null) {
            indicatorChoices = indicators.all().stream()
                    .map(i -> new Choice(i.code(), texts.text("indicator." + i.code())))
                    .toList();
        }
        return indicatorChoices;
    }

    public List<Choice> getLevels() {
        return texts.choices(List.of(LetterLevel.values()));
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(LetterStatus.values()));
    }

    public List<Choice> getRoundings() {
        return texts.choices(List.of(Rounding.values()));
    }

    public List<Choice> getTargetKinds() {
        return texts.choices(List.of(Target.Kind.values()));
    }

    public List<Choice> getUnits() {
        return people.units();
    }

    /** Next year, this one and four before. */
    public List<Choice> getYears() {
        int next = getThisYear() + 1;
        return IntStream.range(0, 6)
                .mapToObj(back -> new Choice(next - back, String.valueOf(next - back)))
                .toList();
    }

    public int getThisYear() {
        return zone.dateOf(clock.instant()).getYear();
    }
}
