package org.anlan.web.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.web.faces.Texts;

/** A weekly pattern in words: days with the same hours are named together. */
@Named("weekTexts")
@RequestScoped
public class WeekTexts {

    private Texts texts;

    protected WeekTexts() {}

    @Inject
    public WeekTexts(Texts texts) {
        this.texts = texts;
    }

    /** One line for each run of weekdays that are worked alike. */
    public List<Line> lines(WeeklyPattern weekly) {
        List<Line> lines = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0; first < days.length; ) {
            int last = first;
            while (last + 1 < days.length && weekly.on(days[last + 1]).equals(weekly.on(days[first]))) {
                last++;
            }
            lines.add(new Line(days(days[first], days[last]), hours(weekly.on(days[first]))));
            first = last + 1;
        }
        return lines;
    }

    public String hours(List<WorkInterval> intervals) {
        return intervals.isEmpty()
                ? texts.text("calendar.off")
                : intervals.stream().map(WorkInterval::toString).collect(Collectors.joining(", "));
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last
                ? texts.label(first)
                : texts.text("calendar.days_from_to", texts.label(first), texts.label(last));
    }

    /** @param days such as 周一至周五 @param hours such as 08:30-12:00, 13:30-17:30 */
    public record Line(String days, String hours) {}
}
