package org.anlan.risk.feedback.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.application.RiskAccess;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.Feedback;
import org.anlan.risk.feedback.RiskFeedback;

/** What comes back to risks, behind the door. */
@Stateless
public class RiskFeedbackBean implements RiskFeedback {
    private static final String CATEGORY = "category";

    @Inject
    FindingLinks findings;

    @Inject
    WatchedTickets tickets;

    @Inject
    ProposalRepository proposals;

    @Inject
    Decisions decisions;

    @Inject
    RiskAccess access;

    @Inject
    Desk desk;

    @Override
    public Feedback of(String riskNumber) {
        Risk risk = access.load(riskNumber, RiskPermission.READ);
        return new Feedback(
                findings.tallies(risk),
                findings.of(risk),
                tickets.of(risk, desk.now()),
                proposals.of(risk),
                access.may(risk, RiskPermission.EDIT));
    }

    @Override
    @Command
    public void watch(WatchCategory command) {
        Risk risk = access.load(command.riskNumber(), RiskPermission.EDIT);
        new InvalidInput.Collector()
                .requireText(CATEGORY, command.categoryCode(), 60)
                .requireText("name", command.categoryName(), 200)
                .rejectIf(command.tickets() < 2 || command.tickets() > 1000, "tickets", "out_of_range", 2, 1000)
                .rejectIf(command.days() < 1 || command.days() > 366, "days", "out_of_range", 1, 366)
                .throwIfAny();
        Map<String, Object> before = links(risk);
        tickets.watch(command, desk.login(), desk.now());
        desk.record(AuditEntry.changed(
                "risk.category_linked", RiskRepository.KIND, risk.number(), before, links(risk), null));
    }

    @Override
    @Command
    public void unwatch(String riskNumber, String categoryCode) {
        Risk risk = access.load(riskNumber, RiskPermission.EDIT);
        Map<String, Object> before = links(risk);
        if (!tickets.unwatch(risk, categoryCode)) {
            throw new NotFound(CATEGORY, categoryCode);
        }
        desk.record(AuditEntry.changed(
                "risk.category_unlinked", RiskRepository.KIND, risk.number(), before, links(risk), null));
    }

    private Map<String, Object> links(Risk risk) {
        Instant now = desk.now();
        List<String> rules = tickets.of(risk, now).stream()
                .map(c -> c.name() + " " + c.tickets() + "/" + c.days())
                .collect(Collectors.toList());
        return Map.of("linkedCategories", rules);
    }

    @Override
    @Command
    public void decide(DecideProposal command) {
        decisions.decide(command);
    }
}
