package org.anlan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.platform.notice.Notices;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** Everybody has read what came until yesterday morning. */
@Dependent
public class BellChapter implements Chapter {

    @Inject
    Notices notices;

    @Override
    public void write(Script script, Times times) {
        Instant at = times.workday(1, 8, 40);
        for (DemoAccount account : DemoPeople.ACCOUNTS) {
            at = at.plusSeconds(50);
            script.scene(at, account.login(), "read the bell", notices::markAllRead);
        }
    }
}
