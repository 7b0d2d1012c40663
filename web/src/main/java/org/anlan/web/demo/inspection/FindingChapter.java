package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.web.demo.inspection.FindingText.Plot;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Scene;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** Hazards that people came upon: from the report to the end of each. */
@Dependent
public class FindingChapter implements Chapter {

    private static final String OFFICER = "safety";
    private static final int FIRST_DAY = 130;

    /** Hour of the same day by which a caller's ticket has become a finding. */
    private static final int AFTER_THE_CALL = 15;

    @Inject
    FindingDeeds deeds;

    @Inject
    FindingLife life;

    @Override
    public void write(Script script, Times times) {
        places(script, times);
        int place = 0;
        for (FindingText f : FindingText.all()) {
            int hour = f.isOfTicket() ? AFTER_THE_CALL : 9 + place % 3;
            Instant at = times.workday(f.daysAgo(), hour, 7 * place % 60);
            found(script, times, f, at);
            place++;
        }
        for (int ago = FIRST_DAY; ago >= 0; ago--) {
            script.timePasses(times.at(times.daysAgo(ago), 7, 0), "findings");
        }
    }

    private void places(Script script, Times times) {
        Instant at = times.workday(150, 10, 15);
        script.scene(at, OFFICER, "place", () -> deeds.addPlace("place-hall", "营业厅", "CS-HALL"));
        script.scene(at, OFFICER, "place", () -> deeds.addPlace("place-estate", "服务小区公共区域", "CS-HALL"));
        script.scene(at, OFFICER, "place", () -> deeds.addPlace("place-depot", "入户服务班组驻地", "CS-FIELD"));
    }

    private void found(Script script, Times times, FindingText f, Instant at) {
        if (f.plot() == Plot.SPOT || f.plot() == Plot.SPOT_PENDING) {
            act(script, at, f.reporter(), f, "rectified on the spot", () -> deeds.registerRectified(f, "safety2"));
            if (f.plot() == Plot.SPOT) {
                life.accepted(script, times, f, times.later(at, 300));
            }
            return;
        }
        if (f.isByStranger()) {
            act(script, at, Scene.STRANGER, f, "reported", () -> deeds.report(f, "place-estate"));
        } else if (!f.isOfTicket()) {
            act(script, at, f.reporter(), f, "registered", () -> deeds.register(f));
        }
        if (f.isByOfficer()) {
            goesOn(script, times, f, at);
        } else {
            judged(script, times, f, times.later(at, 45));
        }
    }

    private void judged(Script script, Times times, FindingText f, Instant at) {
        switch (f.plot()) {
            case REPORTED -> {
                // nobody has looked at it yet
            }
            case FALSE ->
                act(
                        script,
                        at,
                        OFFICER,
                        f,
                        "false alarm",
                        () -> deeds.rejectReport(f, ReportOutcome.FALSE_ALARM, null, "现场检测无燃气，气味来自消毒水"));
            case DUPLICATE ->
                act(
                        script,
                        at,
                        OFFICER,
                        f,
                        "duplicate",
                        () -> deeds.rejectReport(f, ReportOutcome.DUPLICATE, "finding-ebike", "与同日上报为同一事项"));
            default -> {
                act(script, at, OFFICER, f, "judged", () -> deeds.acceptReport(f, FindingLevel.GENERAL));
                goesOn(script, times, f, at);
            }
        }
    }

    private void goesOn(Script script, Times times, FindingText f, Instant at) {
        if (f.plot() == Plot.VOID) {
            act(script, times.later(at, 60), OFFICER, f, "void", () -> deeds.annul(f.alias(), "照片已在另一文件夹找到，登记有误"));
        } else if (f.plot() != Plot.REGISTERED) {
            life.write(script, times, f, at);
        }
    }

    private static void act(Script script, Instant at, String who, FindingText f, String what, Runnable deed) {
        script.scene(at, who, f.alias() + " " + what, deed);
    }
}
