package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.inspection.finding.Treatment;
import org.anlan.web.demo.inspection.FindingText.Plot;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** A major finding: treatment plan, approval, rectification, acceptance, sign-off by the head. */
@Dependent
class MajorFindingLife {

    @Inject
    FindingDeeds deeds;

    void write(Script script, Times times, FindingText f, Instant assigned) {
        Instant proposed = times.later(assigned, 400);
        script.scene(
                proposed, "safety", f.alias() + " treatment", () -> deeds.treatment(f.alias(), plan(times, assigned)));
        if (f.plot() == Plot.MAJOR_OPEN) {
            return;
        }
        Instant approved = times.later(proposed, 500);
        script.scene(approved, "head", f.alias() + " treatment approved", () -> deeds.approveTreatment(f.alias()));
        Instant done = times.later(approved, 3600);
        script.scene(
                done,
                f.responsible(),
                f.alias() + " rectified",
                () -> deeds.submit(f.alias(), FindingDeeds.rectification(f)));
        Instant accepted = times.later(done, 300);
        script.scene(
                accepted, "safety2", f.alias() + " accepted", () -> deeds.accept(f.alias(), "复查合格，用户已签收", null, null));
        if (f.plot() == Plot.MAJOR_ACCEPTED) {
            return;
        }
        Instant signed = times.later(accepted, 480);
        script.scene(signed, "head", f.alias() + " signed off", () -> deeds.signOff(f.alias(), "同意销号，纳入回访名单"));
    }

    private static Treatment plan(Times times, Instant assigned) {
        return Treatment.proposed(
                "30 日内消除隐患，期间不发生人身伤害",
                "停用并隔离；查清泄漏和通风故障；更换部件；气密性与联动试验；复查验收",
                "维修费用 3200 元，防爆风机一台，检测仪两台",
                "安全员王强负责，入户服务班组实施，工程运维部配合",
                times.dateOf(assigned).plusDays(30),
                "作业前检测浓度，双人作业，备灭火器；浓度超过 20%LEL 立即撤离");
    }
}
