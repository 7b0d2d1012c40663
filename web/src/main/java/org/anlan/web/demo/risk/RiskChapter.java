package org.anlan.web.demo.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.register.RegisterAction;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** The department writes down its hazards; three people take them and some of the imported risks through approval. */
@Dependent
public class RiskChapter implements Chapter {

    private static final String AUTHOR = "safety";
    private static final String REVIEWER = "manager";
    private static final String APPROVER = "head";

    @Inject
    RiskDeeds deeds;

    @Override
    public void write(Script script, Times times) {
        Instant at = opened(times);
        for (String unit : RiskDeeds.UNITS) {
            script.scene(at, AUTHOR, "open the register of " + unit, () -> deeds.openRegister(unit));
        }
        List<RiskText> risks = RiskText.all();
        for (int i = 0; i < risks.size(); i++) {
            RiskText risk = risks.get(i);
            String sequence = Integer.toString(i + 1);
            at = times.later(at, 16);
            script.scene(at, AUTHOR, "register " + risk.alias(), () -> deeds.register(risk, sequence));
            approval(script, times, risk, i);
        }
        imported(script, times);
        signatures(script, times);
    }

    private void approval(Script script, Times times, RiskText risk, int place) {
        boolean lately = risk.standing() != RiskText.Standing.EFFECTIVE;
        Instant at = lately
                ? times.workday(6 - place % 3, 10, place)
                : times.workdaysAfter(opened(times), 2 + place % 4, 10, 5 + 3 * place);
        if (risk.standing() == RiskText.Standing.DRAFT) {
            return;
        }
        step(script, at, AUTHOR, risk, RiskAction.SUBMIT, null);
        if (risk.standing() == RiskText.Standing.RETURNED) {
            String reason = "请补充夜间照明器材的检查周期，再提交";
            step(script, times.later(at, 200), REVIEWER, risk, RiskAction.RETURN, reason);
        } else if (risk.standing() != RiskText.Standing.REVIEW) {
            step(script, times.later(at, 260), REVIEWER, risk, RiskAction.REVIEW, null);
        }
        if (risk.standing() == RiskText.Standing.EFFECTIVE) {
            step(script, times.later(at, 700), APPROVER, risk, RiskAction.APPROVE, null);
        }
    }

    private void step(Script script, Instant at, String who, RiskText risk, RiskAction action, String reason) {
        script.scene(at, who, action + " " + risk.alias(), () -> deeds.act(risk.alias(), action, reason));
    }

    /** Of the users' management and response lists: most approved, some on their way. */
    private void imported(Script script, Times times) {
        int days = 4;
        for (String type : List.of("management", "response", "integrity", "after-sales")) {
            for (int round = 0; round < 3; round++) {
                Instant at = times.workdaysAfter(opened(times), days, 14, 10);
                group(script, at, AUTHOR, type, RiskStatus.DRAFT, RiskAction.SUBMIT, 6);
                group(script, times.later(at, 500), REVIEWER, type, RiskStatus.PENDING_REVIEW, RiskAction.REVIEW, 6);
                group(script, times.later(at, 900), APPROVER, type, RiskStatus.PENDING_APPROVAL, RiskAction.APPROVE, 5);
                days += 3;
            }
        }
    }

    private void group(
            Script script, Instant at, String who, String type, RiskStatus status, RiskAction action, int atMost) {
        script.scene(at, who, action + " " + type, () -> deeds.actOnAll(type, status, action, atMost));
    }

    private void signatures(Script script, Times times) {
        for (String unit : RiskDeeds.UNITS) {
            signature(script, times.workdaysAfter(opened(times), 9, 9, 40), AUTHOR, unit, RegisterAction.SIGN_PREPARED);
            signature(
                    script,
                    times.workdaysAfter(opened(times), 10, 15, 5),
                    REVIEWER,
                    unit,
                    RegisterAction.SIGN_REVIEWED);
            signature(
                    script,
                    times.workdaysAfter(opened(times), 11, 11, 20),
                    APPROVER,
                    unit,
                    RegisterAction.SIGN_APPROVED);
        }
    }

    private void signature(Script script, Instant at, String who, String unit, RegisterAction signature) {
        script.scene(at, who, "sign the register of " + unit, () -> deeds.sign(unit, signature));
    }

    private static Instant opened(Times times) {
        return times.workday(174, 9, 30);
    }
}
