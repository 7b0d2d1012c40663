package org.anlan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.FileImport;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/**
 * The users' own risk lists, imported by the safety officer before anybody registers a risk: an import takes its numbers
 * in transactions of its own, and would wait for ever for those that the scenes around it hold.
 */
@Dependent
public class ListsChapter implements Chapter {

    private static final String IMPORTER = "safety";
    private static final int DAYS_AGO = 184;
    private static final List<String> RISK_LISTS = List.of(
            "hazard-identification-ls.csv",
            "management-risk.xlsx",
            "risk-and-response.xlsx",
            "after-sales-risk.csv",
            "integrity-risk.csv");

    @Inject
    FileImport files;

    @Override
    public void write(Script script, Times times) {
        Instant at = times.workday(DAYS_AGO, 9, 20);
        for (String file : RISK_LISTS) {
            script.scene(
                    at,
                    IMPORTER,
                    "import " + file,
                    () -> files.importOnce("risks", "/samples/" + file, Map.of("unit", "CS")));
            at = times.workdaysAfter(at, 1, 9, 20);
        }
    }
}
