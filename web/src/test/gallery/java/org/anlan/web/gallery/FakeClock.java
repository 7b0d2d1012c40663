package org.anlan.web.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

@ApplicationScoped
public class FakeClock {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
