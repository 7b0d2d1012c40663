package org.anlan.inspection.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.anlan.inspection.finding.FindingAction;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every status with every action: a new constant fails here until somebody decides. */
class FindingLifecycleTest {

    private static final Map<String, FindingStatus> LEGAL = Map.ofEntries(
            Map.entry("REPORTED ACCEPT_REPORT", FindingStatus.REGISTERED),
            Map.entry("REPORTED REJECT_REPORT", FindingStatus.REJECTED),
            Map.entry("REPORTED VOID", FindingStatus.VOIDED),
            Map.entry("REGISTERED ASSIGN", FindingStatus.RECTIFYING),
            Map.entry("REGISTERED VOID", FindingStatus.VOIDED),
            Map.entry("RECTIFYING REASSIGN", FindingStatus.RECTIFYING),
            Map.entry("RECTIFYING PROPOSE_TREATMENT", FindingStatus.RECTIFYING),
            Map.entry("RECTIFYING APPROVE_TREATMENT", FindingStatus.RECTIFYING),
            Map.entry("RECTIFYING SUBMIT", FindingStatus.PENDING_ACCEPTANCE),
            Map.entry("RECTIFYING REQUEST_EXTENSION", FindingStatus.RECTIFYING),
            Map.entry("RECTIFYING GRANT_EXTENSION", FindingStatus.RECTIFYING),
            Map.entry("RECTIFYING REFUSE_EXTENSION", FindingStatus.RECTIFYING),
            Map.entry("RECTIFYING VOID", FindingStatus.VOIDED),
            Map.entry("PENDING_ACCEPTANCE ACCEPT", FindingStatus.CLOSED),
            Map.entry("PENDING_ACCEPTANCE SEND_BACK", FindingStatus.RECTIFYING),
            Map.entry("PENDING_ACCEPTANCE VOID", FindingStatus.VOIDED),
            Map.entry("PENDING_SIGN_OFF SIGN_OFF", FindingStatus.CLOSED),
            Map.entry("PENDING_SIGN_OFF SEND_BACK", FindingStatus.RECTIFYING),
            Map.entry("PENDING_SIGN_OFF VOID", FindingStatus.VOIDED),
            Map.entry("CLOSED REOPEN", FindingStatus.RECTIFYING));

    @ParameterizedTest
    @EnumSource(FindingStatus.class)
    void table_and_verbs_agree_on_every_action(FindingStatus from) {
        for (FindingAction action : FindingAction.values()) {
            FindingStatus expected = LEGAL.get(from + " " + action);
            Finding finding = Hazard.in(from, levelFor(action));
            assertThat(finding.status()).isEqualTo(from);
            if (expected == null) {
                assertThatThrownBy(() -> FindingLifecycle.next(from, action, FindingLevel.GENERAL))
                        .isInstanceOfSatisfying(
                                RuleBroken.class, e -> assertThat(e.code()).isEqualTo("finding.illegal_transition"));
                assertThat(FindingLifecycle.allowedFrom(from)).doesNotContain(action);
                if (!isTheOtherNameOfTheVerb(from, action)) {
                    assertThatThrownBy(() -> verb(finding, action))
                            .as(from + " " + action)
                            .isInstanceOf(RuleBroken.class);
                    assertThat(finding.status()).isEqualTo(from);
                }
            } else {
                prepare(finding, action);
                verb(finding, action);
                assertThat(finding.status()).as(from + " " + action).isEqualTo(expected);
                assertThat(FindingLifecycle.allowedFrom(from)).contains(action);
            }
        }
    }

    @Test
    void acceptance_of_a_major_finding_leads_to_the_head() {
        assertThat(FindingLifecycle.next(FindingStatus.PENDING_ACCEPTANCE, FindingAction.ACCEPT, FindingLevel.MAJOR))
                .isEqualTo(FindingStatus.PENDING_SIGN_OFF);
    }

    /** Assigning and reassigning are one verb; the state tells which. */
    private static boolean isTheOtherNameOfTheVerb(FindingStatus from, FindingAction action) {
        return from == FindingStatus.RECTIFYING && action == FindingAction.ASSIGN
                || from == FindingStatus.REGISTERED && action == FindingAction.REASSIGN;
    }

    private static FindingLevel levelFor(FindingAction action) {
        return action == FindingAction.PROPOSE_TREATMENT || action == FindingAction.APPROVE_TREATMENT
                ? FindingLevel.MAJOR
                : FindingLevel.GENERAL;
    }

    private static void prepare(Finding finding, FindingAction action) {
        if (action == FindingAction.APPROVE_TREATMENT) {
            finding.proposeTreatment(Hazard.treatment(), Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        }
        if (action == FindingAction.GRANT_EXTENSION || action == FindingAction.REFUSE_EXTENSION) {
            finding.requestExtension(Hazard.DUE.plusDays(3), "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        }
    }

    private static void verb(Finding finding, FindingAction action) {
        switch (action) {
            case ACCEPT_REPORT -> finding.acceptReport(null, null, Hazard.NOW);
            case REJECT_REPORT -> finding.rejectReport(ReportOutcome.FALSE_ALARM, null, "不属实", Hazard.NOW);
            case ASSIGN, REASSIGN ->
                finding.assign(
                        Hazard.assignment(FindingLevel.GENERAL, Hazard.FIXER, Hazard.ACCEPTOR),
                        "调整",
                        Hazard.TODAY,
                        "manager",
                        Set.of(),
                        Hazard.NOW);
            case PROPOSE_TREATMENT ->
                finding.proposeTreatment(Hazard.treatment(), Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
            case APPROVE_TREATMENT -> finding.approveTreatment(Hazard.HEAD, Set.of(), Hazard.NOW);
            case SUBMIT -> finding.submit(Hazard.done(), false, Hazard.FIXER, Hazard.NOW);
            case ACCEPT -> finding.accept(Hazard.accepted(), Hazard.ACCEPTOR, Set.of(), Hazard.NOW);
            case SEND_BACK -> finding.sendBack("不合格", Hazard.ACCEPTOR, Set.of(), Hazard.NOW);
            case REQUEST_EXTENSION ->
                finding.requestExtension(Hazard.DUE.plusDays(3), "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
            case GRANT_EXTENSION -> finding.decideExtension(true, null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
            case REFUSE_EXTENSION ->
                finding.decideExtension(false, "不同意", Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
            case SIGN_OFF -> finding.signOff(null, Hazard.HEAD, Set.of(), Hazard.NOW);
            case VOID -> finding.annul("录错", "safety2", Set.of(), Hazard.NOW);
            case REOPEN -> finding.reopen("复发", Hazard.DUE, Hazard.TODAY, Hazard.NOW);
        }
    }
}
