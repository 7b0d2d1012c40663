package org.anlan.platform.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Makes the one clock of the system injectable ({@code @Inject Clock}); it counts UTC instants. @see StoryTime */
@Dependent
public class Clocks {

    @Produces
    @Dependent
    Clock clock() {
        return ToldClock.utc();
    }
}
