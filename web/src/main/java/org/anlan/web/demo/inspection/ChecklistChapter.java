package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** Checklists from the users' own tables, from the control points of approved risks, and one with measured values. */
@Dependent
public class ChecklistChapter implements Chapter {

    static final String HOME = "checklist-home";
    static final String HALL = "checklist-hall";
    static final String OFFICER = "checklist-officer";
    static final String SHOP = "checklist-shop";
    static final String FIRE = "checklist-fire";
    static final String COUNTER = "checklist-counter";

    private static final String AUTHOR = "safety";

    @Inject
    ChecklistDeeds deeds;

    @Override
    public void write(Script script, Times times) {
        Instant at = times.workday(152, 9, 15);
        script.scene(
                at,
                AUTHOR,
                "import",
                () -> deeds.importFile(OFFICER, "/demo/safety-officer-checklist.csv", "安全管理人员岗位隐患排查清单"));
        script.scene(times.later(at, 40), AUTHOR, "publish", () -> deeds.completeAndPublish(OFFICER));
        script.scene(
                times.later(at, 60),
                AUTHOR,
                "import",
                () -> deeds.importFile(SHOP, "/demo/store-checklist.gbk.csv", "商店安全隐患排查清单"));
        script.scene(times.later(at, 75), AUTHOR, "publish", () -> deeds.completeAndPublish(SHOP));
        script.scene(
                times.later(at, 90),
                AUTHOR,
                "import",
                () -> deeds.importFile(
                        "checklist-transport", "/demo/passenger-transport-checklist.xlsx", "客运行业事故隐患自查清单"));
        Instant next = times.workday(150, 14, 0);
        script.scene(
                next,
                AUTHOR,
                "from control points",
                () -> deeds.fromRisks(
                        HOME, "入户安检清单", "入户服务", "CS-FIELD", List.of("risk-leak", "risk-hose", "risk-flue")));
        script.scene(times.later(next, 25), AUTHOR, "publish", () -> deeds.completeAndPublish(HOME));
        script.scene(
                times.later(next, 45),
                AUTHOR,
                "from control points",
                () -> deeds.fromRisks(
                        HALL, "营业厅每日巡查清单", "营业厅", "CS-HALL", List.of("risk-hall", "risk-slip", "risk-exit")));
        script.scene(times.later(next, 60), AUTHOR, "publish", () -> deeds.completeAndPublish(HALL));
        script.scene(times.later(next, 90), AUTHOR, "write", () -> deeds.fireEquipment(FIRE));
        script.scene(times.later(next, 120), AUTHOR, "publish", () -> deeds.completeAndPublish(FIRE));
        counter(script, times);
    }

    private void counter(Script script, Times times) {
        Instant last = times.workday(60, 10, 30);
        script.scene(last, AUTHOR, "write", () -> deeds.counter(COUNTER));
        script.scene(times.later(last, 40), AUTHOR, "publish", () -> deeds.completeAndPublish(COUNTER));
    }
}
