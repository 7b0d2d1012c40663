package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;

/** Escalates overdue findings in batches; those another node has in hand are left to it. */
@Stateless
public class OverdueFindings {

    @Inject
    FindingRepository findings;

    @Inject
    FindingWork work;

    @Inject
    FindingNews news;

    @Inject
    Desk desk;

    /** @return how many were escalated */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int escalateSome() {
        List<FindingRepository.Escalation> rules = findings.escalations();
        for (FindingRepository.Escalation rule : rules) {
            List<String> numbers = findings.claimOverdue(rule, desk.today());
            numbers.stream().map(findings::load).forEach(finding -> escalate(finding, rule, rules));
            if (!numbers.isEmpty()) {
                return numbers.size();
            }
        }
        return 0;
    }

    private void escalate(
            Finding finding, FindingRepository.Escalation rule, List<FindingRepository.Escalation> rules) {
        int before = finding.escalatedLevel();
        finding.escalated(rule.level());
        work.escalations(finding, rules);
        List<String> permissions = rules.stream()
                .filter(level -> level.level() > before && level.level() <= rule.level())
                .map(FindingRepository.Escalation::permission)
                .toList();
        news.overdue(finding, permissions);
        desk.record(AuditEntry.act(
                "finding.escalated",
                FindingRepository.KIND,
                finding.number(),
                rule.permission() + " " + finding.overdueDays(desk.today())));
    }
}
