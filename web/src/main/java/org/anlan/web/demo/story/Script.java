package org.anlan.web.demo.story;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.anlan.platform.job.TimedWork;

/** All scenes of the story in the order of time; those of one instant in the order they were written. */
@Dependent
public class Script {

    private final List<Scene> scenes = new ArrayList<>();

    @Inject
    @Any
    Instance<TimedWork> timedWork;

    public void scene(Instant at, String who, String what, Runnable deed) {
        scenes.add(new Scene(at, who, what, deed));
    }

    /** What the modules do at that instant without anybody's doing. @param codes of {@link TimedWork} */
    public void timePasses(Instant at, String... codes) {
        Set<String> wanted = Set.of(codes);
        scenes.add(new Scene(
                at,
                null,
                "time passes",
                () -> timedWork.stream()
                        .filter(work -> wanted.contains(work.code()))
                        .forEach(TimedWork::catchUp)));
    }

    /** What had happened by then. */
    List<Scene> until(Instant now) {
        return scenes.stream()
                .filter(scene -> scene.at().isBefore(now))
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }
}
