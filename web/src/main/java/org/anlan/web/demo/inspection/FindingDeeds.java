package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.web.demo.story.Names;

/** What people do with findings, through their door. */
@Dependent
class FindingDeeds {

    @Inject
    Findings findings;

    @Inject
    PublicReports reports;

    @Inject
    Names names;

    void addPlace(String alias, String name, String unit) {
        names.give(alias, reports.addPlace(name, unit));
    }

    void report(FindingText f, String placeAlias) {
        names.give(
                f.alias(),
                reports.report(
                        names.number(placeAlias), f.title(), f.place() + "：" + f.description(), null, List.of()));
    }

    void register(FindingText f) {
        names.give(f.alias(), findings.register(facts(f)));
    }

    void registerRectified(FindingText f, String acceptor) {
        names.give(f.alias(), findings.registerRectified(facts(f), rectification(f), acceptor, false));
    }

    private FindingFacts facts(FindingText f) {
        return new FindingFacts(
                f.title(),
                f.description(),
                f.place(),
                f.unit(),
                FindingSource.REPORT,
                null,
                null,
                f.defect(),
                null,
                null,
                risk(f),
                null);
    }

    private String risk(FindingText f) {
        return f.risk() == null ? null : names.number(f.risk());
    }

    void acceptReport(FindingText f, FindingLevel level) {
        String number = names.number(f.alias());
        findings.acceptReport(number, version(number), level, risk(f));
    }

    void rejectReport(FindingText f, ReportOutcome outcome, String originalAlias, String reason) {
        String number = names.number(f.alias());
        String original = originalAlias == null ? null : names.number(originalAlias);
        findings.rejectReport(number, version(number), outcome, original, reason);
    }

    void assign(String alias, Assignment assignment) {
        String number = names.number(alias);
        findings.assign(number, version(number), assignment, null);
    }

    void submit(String alias, Rectification done) {
        String number = names.number(alias);
        findings.submit(number, version(number), done);
    }

    void accept(String alias, String note, Integer likelihood, Integer severity) {
        String number = names.number(alias);
        boolean linked = findings.details(number).row().riskNumber() != null;
        findings.accept(number, version(number), acceptance(note, likelihood, severity, linked));
    }

    private static Acceptance acceptance(String note, Integer likelihood, Integer severity, boolean linked) {
        if (likelihood == null) {
            return new Acceptance(note, null, linked);
        }
        NewRating rating = NewRating.ls(BigDecimal.valueOf(likelihood), BigDecimal.valueOf(severity));
        return new Acceptance(note, rating, false);
    }

    void sendBack(String alias, String reason) {
        String number = names.number(alias);
        findings.sendBack(number, version(number), reason);
    }

    void requestExtension(String alias, LocalDate until, String reason) {
        String number = names.number(alias);
        findings.requestExtension(number, version(number), until, reason);
    }

    void decideExtension(String alias, boolean granted, String note) {
        String number = names.number(alias);
        findings.decideExtension(number, version(number), granted, note);
    }

    void reopen(String alias, String reason, LocalDate due) {
        String number = names.number(alias);
        findings.reopen(number, version(number), reason, due);
    }

    void annul(String alias, String reason) {
        String number = names.number(alias);
        findings.voidFinding(number, version(number), reason);
    }

    void treatment(String alias, org.anlan.inspection.finding.Treatment plan) {
        String number = names.number(alias);
        findings.proposeTreatment(number, version(number), plan);
    }

    void approveTreatment(String alias) {
        String number = names.number(alias);
        findings.approveTreatment(number, version(number));
    }

    void signOff(String alias, String note) {
        String number = names.number(alias);
        findings.signOff(number, version(number), note);
    }

    void notice(String alias, String recipient) {
        findings.noticePrinted(names.number(alias), recipient);
    }

    static Rectification rectification(FindingText f) {
        return new Rectification(f.cause(), f.causeKind(), f.evidence());
    }

    private long version(String number) {
        return findings.version(number);
    }
}
