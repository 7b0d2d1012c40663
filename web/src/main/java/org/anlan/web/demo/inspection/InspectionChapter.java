package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.web.demo.inspection.FindingText.Plot;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** Plans, and how their inspections went: most done in time, some late, missed, made up for or excused. */
@Dependent
public class InspectionChapter implements Chapter {

    private static final String PLANNER = "safety";
    private static final int FIRST_DAY = 126;
    private static final List<Plot> AFTERWARDS =
            List.of(Plot.CLOSED, Plot.CLOSED, Plot.LATE, Plot.CLOSED, Plot.EXTENDED);

    @Inject
    InspectionDeeds deeds;

    @Inject
    FindingDeeds findings;

    @Inject
    FindingLife findingLife;

    @Override
    public void write(Script script, Times times) {
        int seed = 0;
        for (Rota rota : Rota.all(times)) {
            script.scene(
                    times.at(rota.begins(), 10, seed), PLANNER, "plan " + rota.alias(), () -> deeds.registerPlan(rota));
            List<LocalDate> days = rota.days(times);
            for (int i = 0; i < days.size(); i++) {
                inspection(script, times, rota, days.get(i), i + seed);
            }
            seed += 3;
        }
        for (int ago = FIRST_DAY; ago >= 0; ago--) {
            Instant midnight = times.at(times.daysAgo(ago), 0, 0).plusSeconds(40);
            script.timePasses(
                    midnight, ago % 20 == 0 ? new String[] {"inspections", "plans"} : new String[] {"inspections"});
        }
    }

    private void inspection(Script script, Times times, Rota rota, LocalDate day, int turn) {
        boolean due = day.equals(times.dateOf(times.workday(0, 9, 0)));
        switch (due ? 99 : turn % 17) {
            case 4 -> conduct(script, times, rota, day, times.at(day.plusDays(1), 9, 20), turn);
            case 9 ->
                script.scene(
                        times.at(day, 8, 50),
                        "manager",
                        "excuse " + rota.alias(),
                        () -> deeds.excuse(rota, day, "当日配合政府专项检查，已由联合检查覆盖"));
            case 12 -> {
                // missed
            }
            case 15 -> conduct(script, times, rota, day, times.at(day.plusDays(4), 14, 10), turn);
            case 99 -> {
                // still to be done
            }
            default -> conduct(script, times, rota, day, times.at(day, 9 + turn % 6, 11 * turn % 60), turn);
        }
    }

    private void conduct(Script script, Times times, Rota rota, LocalDate day, Instant at, int turn) {
        String who = rota.assignee();
        boolean failed = turn % 4 == 1;
        String finding = "finding-" + rota.alias() + "-" + day;
        Instant ended = at.plusSeconds(60L * (14 + turn % 13));
        script.scene(at, who, "start " + rota.alias(), () -> deeds.start(rota, day));
        script.scene(
                ended.minusSeconds(150),
                who,
                "answer " + rota.alias(),
                () -> deeds.answer(rota, day, failed ? turn * 3 : -1, finding));
        String summary = failed ? "发现隐患 1 项，已登记" : turn % 3 == 0 ? "未发现异常" : null;
        script.scene(ended, who, "finish " + rota.alias(), () -> deeds.finish(rota, day, summary));
        if (failed) {
            FindingText text = finding(finding, rota, turn);
            Instant judged = times.later(ended, 50);
            if (!who.startsWith("safety")) {
                script.scene(
                        judged, PLANNER, "judge " + finding, () -> findings.acceptReport(text, FindingLevel.GENERAL));
            }
            findingLife.write(script, times, text, judged);
        }
    }

    private static FindingText finding(String alias, Rota rota, int turn) {
        String responsible = rota.assignee().equals("field") ? "field2" : turn % 2 == 0 ? "field" : "supplier";
        return new FindingText(
                alias,
                turn,
                AFTERWARDS.get(turn % AFTERWARDS.size()),
                rota.assignee(),
                rota.unit(),
                rota.place(),
                null,
                null,
                null,
                null,
                responsible,
                "按清单要求恢复到位，并在班前会通报",
                turn % 2 == 0 ? CauseKind.MANAGEMENT : CauseKind.MATERIAL,
                "日常检查不到位，更换不及时",
                "已整改，现场照片存档");
    }
}
