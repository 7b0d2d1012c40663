package org.anlan.inspection.finding.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;

/** Findings in every state. */
final class Hazard {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    static final LocalDate DUE = TODAY.plusDays(7);
    static final String FIXER = "field";
    static final String ACCEPTOR = "safety";
    static final String HEAD = "head";

    private Hazard() {}

    static Finding reported(String risk) {
        FindingFacts facts = new FindingFacts(
                "灭火器过期", null, "一楼大厅", "U1", FindingSource.REPORT, null, null, null, null, null, risk, null);
        return Finding.found("YH-1", facts, Reporter.person("employee"), false, null, NOW);
    }

    static Finding another(String number, FindingStatus status) {
        FindingFacts facts = FindingFacts.report("灭火器过期", null, "一楼大厅", "U1");
        Finding finding = Finding.found(number, facts, Reporter.person("employee"), false, null, NOW);
        if (status == FindingStatus.VOIDED) {
            finding.annul("录错", "safety2", Set.of(), NOW);
        }
        return finding;
    }

    static Assignment assignment(FindingLevel level, String responsible, String acceptor) {
        return new Assignment(
                level, "更换灭火器", responsible, null, acceptor, BigDecimal.valueOf(300), DUE, "GB 50444", "备用灭火器", "设警示");
    }

    static Treatment treatment() {
        return Treatment.proposed("消除", "更换", "三千元", "工程部", DUE, "围挡");
    }

    static Rectification done() {
        return new Rectification("未按期检查", null, "已更换并拍照");
    }

    static Acceptance accepted() {
        return new Acceptance("合格", null, true);
    }

    static Finding in(FindingStatus status) {
        return in(status, FindingLevel.GENERAL);
    }

    static Finding in(FindingStatus status, FindingLevel level) {
        Finding finding = reported(null);
        switch (status) {
            case REPORTED -> {}
            case REJECTED -> finding.rejectReport(ReportOutcome.FALSE_ALARM, null, "不属实", NOW);
            case VOIDED -> finding.annul("录错", "safety2", Set.of(), NOW);
            default -> {
                finding.acceptReport(level, null, NOW);
                advance(finding, status, level);
            }
        }
        return finding;
    }

    private static void advance(Finding finding, FindingStatus status, FindingLevel level) {
        FindingLevel real = status == FindingStatus.PENDING_SIGN_OFF ? FindingLevel.MAJOR : level;
        if (status == FindingStatus.REGISTERED) {
            return;
        }
        finding.assign(assignment(real, FIXER, ACCEPTOR), null, TODAY, "manager", Set.of(), NOW);
        if (status == FindingStatus.RECTIFYING) {
            return;
        }
        if (real == FindingLevel.MAJOR) {
            finding.proposeTreatment(treatment(), TODAY, FIXER, NOW);
            finding.approveTreatment(HEAD, Set.of(), NOW);
        }
        finding.submit(done(), false, FIXER, NOW);
        if (status != FindingStatus.PENDING_ACCEPTANCE) {
            finding.accept(accepted(), ACCEPTOR, Set.of(), NOW);
        }
        if (status == FindingStatus.CLOSED && real == FindingLevel.MAJOR) {
            finding.signOff(null, HEAD, Set.of(), NOW);
        }
    }
}
