package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.Rectification;
import org.anlan.web.demo.inspection.FindingText.Plot;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/** From the assignment of a finding to its end, as its plot has it. */
@Dependent
class FindingLife {

    private static final String OFFICER = "safety";
    private static final String ACCEPTOR = "safety2";

    @Inject
    FindingDeeds deeds;

    @Inject
    MajorFindingLife major;

    /** @param at from then on it waits for assignment */
    void write(Script script, Times times, FindingText f, Instant at) {
        Instant assigned = times.later(at, 90);
        LocalDate due = dueOn(times, f, assigned);
        boolean isMajor = f.isMajor();
        Assignment assignment = assignment(f, due, isMajor);
        act(script, assigned, OFFICER, f, "assigned", () -> deeds.assign(f.alias(), assignment));
        if (f.plot() == Plot.SUPPLIER_OVERDUE) {
            String recipient = "通力达电梯维保公司 潘晓峰";
            act(script, times.later(assigned, 20), OFFICER, f, "notice", () -> deeds.notice(f.alias(), recipient));
        }
        switch (f.plot()) {
            case RECTIFYING, OVERDUE, SUPPLIER_OVERDUE -> {
                // still with whoever rectifies it
            }
            case MAJOR, MAJOR_ACCEPTED, MAJOR_OPEN -> major.write(script, times, f, assigned);
            case EXTENDED, REFUSED, EXTENSION_ASKED -> extension(script, times, f, assigned, due);
            default -> rectified(script, times, f, times.later(assigned, f.plot() == Plot.LATE ? 4200 : 1000));
        }
    }

    private static LocalDate dueOn(Times times, FindingText f, Instant assigned) {
        int days = switch (f.plot()) {
            case OVERDUE -> 4;
            case SUPPLIER_OVERDUE -> 10;
            case RECTIFYING -> 6 + f.daysAgo() % 4;
            case MAJOR, MAJOR_ACCEPTED, MAJOR_OPEN -> 30;
            default -> 7;
        };
        return times.dateOf(assigned).plusDays(days);
    }

    private static Assignment assignment(FindingText f, LocalDate due, boolean isMajor) {
        boolean supplier = f.responsible().startsWith("supplier");
        return new Assignment(
                isMajor ? FindingLevel.MAJOR : FindingLevel.GENERAL,
                f.measure(),
                f.responsible(),
                supplier ? unit(f.responsible()) : null,
                ACCEPTOR,
                BigDecimal.valueOf(isMajor ? 3200 : 120 + f.daysAgo() % 9 * 60L),
                due,
                "整改后现场复查合格，照片存档",
                isMajor ? "发现浓度报警立即撤离并拨打抢修电话" : null,
                isMajor ? "停止使用，设置警戒，专人值守" : null);
    }

    private static String unit(String supplier) {
        return switch (supplier) {
            case "supplier2" -> "SUP-GUARD";
            case "supplier3" -> "SUP-LIFT";
            default -> "SUP-CLEAN";
        };
    }

    private void extension(Script script, Times times, FindingText f, Instant assigned, LocalDate due) {
        Instant asked = times.later(assigned, 1300);
        String reason = "备件缺货，供应商承诺下周到货";
        act(
                script,
                asked,
                f.responsible(),
                f,
                "asks for time",
                () -> deeds.requestExtension(f.alias(), due.plusDays(10), reason));
        if (f.plot() == Plot.EXTENSION_ASKED) {
            return;
        }
        boolean granted = f.plot() == Plot.EXTENDED;
        String note = granted ? "同意，期间加强巡查" : "不同意，插线板先行撤除，按期完成";
        act(
                script,
                times.later(asked, 240),
                "manager",
                f,
                "extension",
                () -> deeds.decideExtension(f.alias(), granted, note));
        rectified(script, times, f, times.later(asked, granted ? 3300 : 800));
    }

    private void rectified(Script script, Times times, FindingText f, Instant at) {
        Rectification done = FindingDeeds.rectification(f);
        act(script, at, f.responsible(), f, "rectified", () -> deeds.submit(f.alias(), done));
        if (f.plot() != Plot.PENDING) {
            accepted(script, times, f, times.later(at, 420));
        }
    }

    /** Judged by the acceptor. */
    void accepted(Script script, Times times, FindingText f, Instant at) {
        if (f.plot() == Plot.SENT_BACK || f.plot() == Plot.SENT_BACK_OPEN) {
            act(script, at, ACCEPTOR, f, "sent back", () -> deeds.sendBack(f.alias(), "只换了灯泡，未做放电测试，请补充测试记录"));
            if (f.plot() == Plot.SENT_BACK_OPEN) {
                return;
            }
            Instant again = times.later(at, 900);
            act(
                    script,
                    again,
                    f.responsible(),
                    f,
                    "rectified again",
                    () -> deeds.submit(f.alias(), FindingDeeds.rectification(f)));
            close(script, times.later(again, 300), f);
        } else {
            close(script, at, f);
            reopened(script, times, f, at);
        }
    }

    private void close(Script script, Instant at, FindingText f) {
        boolean rated = f.plot() == Plot.CLOSED_RATED;
        act(
                script,
                at,
                ACCEPTOR,
                f,
                "accepted",
                () -> deeds.accept(f.alias(), "现场复查合格", rated ? 2 : null, rated ? 3 : null));
    }

    private void reopened(Script script, Times times, FindingText f, Instant at) {
        if (f.plot() == Plot.REOPENED) {
            Instant again = times.later(at, 4000);
            LocalDate due = times.dateOf(again).plusDays(7);
            act(script, again, OFFICER, f, "reopened", () -> deeds.reopen(f.alias(), "两周后防滑条再次脱落", due));
            Instant done = times.later(again, 700);
            act(
                    script,
                    done,
                    f.responsible(),
                    f,
                    "rectified again",
                    () -> deeds.submit(f.alias(), FindingDeeds.rectification(f)));
            close(script, times.later(done, 300), f);
        }
    }

    private static void act(Script script, Instant at, String who, FindingText f, String what, Runnable deed) {
        script.scene(at, who, f.alias() + " " + what, deed);
    }
}
