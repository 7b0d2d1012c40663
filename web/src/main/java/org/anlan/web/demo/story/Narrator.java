package org.anlan.web.demo.story;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.setup.SetupMarks;
import org.anlan.platform.time.BusinessZone;

/**
 * Tells the story from where it stands to its end. After a crash the same story goes on: its first day and how far it
 * was told are marks in the database, everything else follows from them.
 */
@Dependent
public class Narrator {

    private static final Logger LOG = Logger.getLogger(Narrator.class.getName());

    private static final String BEGUN = "demo.story.begun";
    private static final String TOLD = "demo.story.told";
    private static final String LAST = "demo.story.last";
    private static final String REFUSED = "demo.story.refused.";
    private static final String COMPLETE = "complete";
    private static final int SCENES_AT_ONCE = 20;

    @Inject
    Script script;

    @Inject
    @Any
    Instance<Chapter> chapters;

    @Inject
    Teller teller;

    @Inject
    Names names;

    @Inject
    SetupMarks marks;

    @Inject
    Calendars calendars;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    public void tell() {
        String told = marks.value(TOLD).orElse("");
        if (told.equals(COMPLETE)) {
            return;
        }
        Instant now = Instant.parse(marks.value(BEGUN).orElseGet(this::begin));
        List<Scene> scenes = scenes(now);
        names.recall();
        tell(scenes, position(told, scenes));
        marks.set(TOLD, COMPLETE);
        LOG.log(Level.INFO, "the demonstration is complete: {0} scenes", scenes.size());
    }

    private List<Scene> scenes(Instant now) {
        Times times = new Times(now, zone.id(), calendars.workingTime(Calendars.CHINA));
        chapters.stream()
                .sorted((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()))
                .forEach(chapter -> chapter.write(script, times));
        return script.until(now);
    }

    /** @throws IllegalStateException begun by a version that told another story */
    private static int position(String told, List<Scene> scenes) {
        if (told.isEmpty()) {
            return 0;
        }
        String[] parts = told.split("/");
        if (Integer.parseInt(parts[1]) != scenes.size()) {
            throw new IllegalStateException(
                    "another version began this demonstration and did not finish it: start with an empty data folder");
        }
        return Integer.parseInt(parts[0]);
    }

    private String begin() {
        String now = clock.instant().toString();
        marks.set(BEGUN, now);
        return now;
    }

    private void tell(List<Scene> scenes, int from) {
        List<Scene> together = new ArrayList<>();
        for (int i = from; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            if (scene.isPassingOfTime()) {
                flush(together, i, scenes.size());
                teller.pass(scene);
            } else {
                together.add(scene);
                if (together.size() == SCENES_AT_ONCE) {
                    flush(together, i + 1, scenes.size());
                }
            }
        }
        flush(together, scenes.size(), scenes.size());
    }

    private void flush(List<Scene> together, int told, int all) {
        if (together.isEmpty()) {
            return;
        }
        try {
            teller.tell(List.copyOf(together), TOLD, told + "/" + all);
        } catch (RuntimeException refused) {
            names.recall();
            together.forEach(this::alone);
            marks.set(TOLD, told + "/" + all);
        }
        together.clear();
    }

    /** One scene that the product refuses must not keep a demonstration from starting; what follows from it is left out. */
    private void alone(Scene scene) {
        try {
            teller.tell(List.of(scene), LAST, scene.at().toString());
        } catch (RuntimeException refused) {
            names.recall();
            LOG.log(Level.SEVERE, "a scene of the demonstration was refused", refused);
            marks.set(REFUSED + scene.at(), scene.what());
        }
    }
}
