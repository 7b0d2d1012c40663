package org.anlan.web.demo.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.PauseReason;
import org.anlan.web.demo.desk.TicketCase.Plot;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** How a ticket goes from the call to its end, in the order of the desk's rules. */
@Dependent
class TicketLife {

    @Inject
    TicketDeeds deeds;

    void write(Script script, Times times, TicketCase t) {
        TicketCourse course = new TicketCourse(script, times, t);
        course.then(0, 0, t.agent(), "registered", () -> deeds.register(t));
        if (t.plot() == Plot.INVALID) {
            course.then(6, 30, t.agent(), "invalid", () -> deeds.invalidate(t, "客户误拨，回电确认无诉求"));
        } else if (t.text().isSolvedByDesk()) {
            byDesk(course, t);
        } else {
            byWorker(course, times, t);
        }
    }

    private void byDesk(TicketCourse course, TicketCase t) {
        boolean calledBack = t.text().kind().equals("Y");
        course.then(3, 14, t.agent(), "resolved", () -> deeds.resolve(t));
        if (calledBack) {
            askCustomer(course, t);
        } else {
            course.then(20, 200, t.agent(), "closed", () -> deeds.close(t));
        }
    }

    private void byWorker(TicketCourse course, Times times, TicketCase t) {
        course.then(2, t.text().isEmergency() ? 4 : 11, t.agent(), "accepted", () -> deeds.accept(t));
        if (t.plot() == Plot.HAZARD) {
            course.also(t.agent(), "hazard", () -> deeds.hazard(t));
        }
        talk(course, t);
        course.then(
                1,
                t.text().isEmergency() ? 3 : 20,
                t.agent(),
                "sent",
                () -> deeds.send(t, t.text().worker()));
        String worker = otherWays(course, t);
        course.then(15, t.text().isEmergency() ? 22 : 130, worker, "started", () -> deeds.start(t));
        onSite(course, times, t, worker);
        askCustomer(course, t);
    }

    /** Given back or transferred. @return who works on it then */
    private String otherWays(TicketCourse course, TicketCase t) {
        String worker = t.text().worker();
        if (t.plot() == Plot.RETURNED) {
            course.then(20, 60, worker, "given back", () -> deeds.giveBack(t, "现场在抢修，今天无法到场"));
            course.then(5, 15, t.otherAgent(), "sent again", () -> deeds.send(t, other(worker)));
            return other(worker);
        }
        if (t.plot() == Plot.TRANSFERRED) {
            course.then(20, 60, "manager", "transferred", () -> deeds.transfer(t, other(worker), "按片区调整，就近处理"));
            return other(worker);
        }
        return worker;
    }

    private static String other(String worker) {
        return worker.equals("field") ? "field2" : "field";
    }

    private void onSite(TicketCourse course, Times times, TicketCase t, String worker) {
        if (t.plot() == Plot.PAUSED) {
            pause(course, t);
        }
        if (t.plot() == Plot.SLOW) {
            course.watched(1500);
            course.on(times.later(course.at(), 700), "manager", "escalated", () -> deeds.escalate(t, "超过承诺时限，督办"));
            course.then(300, 700, worker, "resolved", () -> deeds.resolve(t));
        } else {
            long most = t.text().isEmergency() ? 90 : 230;
            course.then(25, most, worker, "resolved", () -> deeds.resolve(t));
        }
        course.also(worker, "time", () -> deeds.logTime(t, 20 + (int) t.minutes(0, 8, 1) * 10));
    }

    private void pause(TicketCourse course, TicketCase t) {
        Instant until = course.at().plus(Duration.ofDays(4));
        boolean part = t.minutes(0, 9, 2) < 5;
        PauseReason reason = part ? PauseReason.WAITING_FOR_PARTS : PauseReason.CUSTOMER_APPOINTMENT;
        String note = part ? "配件已报采购，预计三天内到货" : "客户出差，改约后天上午";
        course.then(15, 40, t.agent(), "suspended", () -> deeds.suspend(t, reason, note, until));
        course.then(500, 900, t.agent(), "resumed", () -> deeds.resume(t));
    }

    private void talk(TicketCourse course, TicketCase t) {
        long kind = t.minutes(0, 9, 3);
        if (kind < 3) {
            course.also(t.agent(), "reply", () -> deeds.comment(t, "您好，您的诉求已受理，师傅会在上门前电话联系您。", false));
        } else if (kind < 5) {
            course.also(
                    t.agent(), "note", () -> deeds.comment(t, NOTES[(int) t.minutes(0, NOTES.length - 1, 4)], true));
        }
    }

    private void askCustomer(TicketCourse course, TicketCase t) {
        String who = t.otherAgent();
        if (t.plot() == Plot.UNREACHABLE) {
            for (int attempt = 1; attempt <= 3; attempt++) {
                course.then(
                        60, 140, who, "no answer", () -> deeds.callBack(t, CallBackResult.UNREACHABLE, null, "无人接听"));
            }
        } else if (t.plot() == Plot.REOPENED) {
            course.then(
                    90, 300, who, "dissatisfied", () -> deeds.callBack(t, CallBackResult.DISSATISFIED, 2, "客户说问题又出现了"));
            course.then(3, 8, who, "reopened", () -> deeds.reopen(t, "回访不满意：问题再次出现"));
            course.then(5, 20, who, "sent again", () -> deeds.send(t, t.text().worker()));
            course.then(30, 90, t.text().worker(), "started again", () -> deeds.start(t));
            course.then(40, 120, t.text().worker(), "resolved again", () -> deeds.resolve(t));
            satisfied(course, t, who);
        } else {
            satisfied(course, t, who);
        }
        course.then(2, 9, who, "closed", () -> deeds.close(t));
    }

    private void satisfied(TicketCourse course, TicketCase t, String who) {
        long luck = t.minutes(0, 19, 5);
        if (luck == 7) {
            course.then(
                    90,
                    300,
                    who,
                    "called back",
                    () -> deeds.callBack(t, CallBackResult.DISSATISFIED, 2, "处理结果认可，但等待时间太长"));
        } else {
            int score = luck < 6 ? 4 : 5;
            course.then(90, 300, who, "called back", () -> deeds.callBack(t, CallBackResult.SATISFIED, score, null));
        }
    }

    private static final String[] NOTES = {
        "客户情绪激动，说话注意语气。", "该户去年有过一次同类报修。", "钥匙在物业前台，上门前取。", "关键客户，处理完请经理电话回访。", "家中有老人，敲门后多等一会儿。"
    };
}
