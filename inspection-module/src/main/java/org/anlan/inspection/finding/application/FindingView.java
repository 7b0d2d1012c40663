package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Owners;
import org.anlan.inspection.finding.FindingAction;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingDetails.ProposedAssignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Proposal;
import org.anlan.inspection.finding.domain.AssignmentColumns;
import org.anlan.inspection.finding.domain.ClosingColumns;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.inspection.finding.domain.FindingLifecycle;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;

/** Makes what is shown of one finding, with what the caller may do about it now. */
@Dependent
class FindingView {

    @Inject
    FindingRepository findings;

    @Inject
    FindingFinder finder;

    @Inject
    FindingDesk files;

    @Inject
    People people;

    @Inject
    Owners owners;

    @Inject
    Desk desk;

    FindingDetails of(Finding f) {
        Optional<ClosingColumns> closing = f.closing();
        boolean seesContact = files.allows(InspectionPermission.FINDING_REGISTER, f);
        String reporter = f.reporter().login();
        return new FindingDetails(
                finder.row(f.number()).orElseThrow(),
                f.description(),
                f.defectType(),
                f.checklistNumber(),
                f.itemKey(),
                f.controlPointKey(),
                reporter,
                reporter == null ? null : people.nameOf(reporter),
                seesContact ? f.reporter().contact() : null,
                f.levelDecidedBy(),
                proposed(f.proposal()),
                f.assignmentFacts().orElse(null),
                f.assignment().map(AssignmentColumns::assignedBy).orElse(null),
                f.assignment().map(AssignmentColumns::assignedAt).orElse(null),
                f.treatment().orElse(null),
                f.extensions(),
                closing.map(ClosingColumns::cause).orElse(null),
                closing.map(ClosingColumns::causeKind).orElse(null),
                closing.map(ClosingColumns::evidence).orElse(null),
                closing.map(ClosingColumns::submittedBy).orElse(null),
                closing.map(ClosingColumns::submittedAt).orElse(null),
                closing.map(ClosingColumns::acceptedBy).orElse(null),
                closing.map(ClosingColumns::acceptedAt).orElse(null),
                closing.map(ClosingColumns::acceptanceNote).orElse(null),
                closing.map(ClosingColumns::signedOffBy).orElse(null),
                closing.map(ClosingColumns::signedOffAt).orElse(null),
                closing.flatMap(ClosingColumns::rating).orElse(null),
                f.lastReason(),
                f.duplicateOf(),
                f.rectifiers(),
                findings.repeatsOf(f.number()),
                findings.duplicatesOf(f.number()),
                actions(f),
                f.recordVersion());
    }

    /** Somebody who has left is not proposed. */
    private ProposedAssignment proposed(Proposal proposal) {
        if (proposal.equals(Proposal.NONE)) {
            return null;
        }
        Optional<People.Choice> responsible =
                Optional.ofNullable(proposal.responsibleLogin()).flatMap(owners::active);
        return new ProposedAssignment(
                responsible.map(People.Choice::login).orElse(null),
                responsible.map(People.Choice::name).orElse(null),
                proposal.days(),
                proposal.days() == null ? null : desk.today().plusDays(proposal.days()));
    }

    private List<FindingAction> actions(Finding f) {
        Set<String> selves = new HashSet<>(desk.actsFor());
        selves.add(desk.login());
        return FindingLifecycle.allowedFrom(f.status()).stream()
                .filter(action -> may(f, action, selves))
                .toList();
    }

    /** @param selves the caller and those the caller stands in for */
    private boolean may(Finding f, FindingAction action, Set<String> selves) {
        boolean major = f.level() == FindingLevel.MAJOR;
        boolean asked = f.pendingExtensionUntil().isPresent();
        boolean rectifier = f.rectifiers().stream().anyMatch(selves::contains);
        return switch (action) {
            case ACCEPT_REPORT, REJECT_REPORT -> files.allows(InspectionPermission.FINDING_REGISTER, f);
            case ASSIGN -> files.allows(InspectionPermission.FINDING_ASSIGN, f);
            case REASSIGN ->
                files.allows(InspectionPermission.FINDING_ASSIGN, f)
                        || major && files.allows(InspectionPermission.FINDING_SIGN_OFF, f);
            case PROPOSE_TREATMENT ->
                major && (isResponsible(f, selves) || files.allows(InspectionPermission.FINDING_ASSIGN, f));
            case APPROVE_TREATMENT ->
                f.treatmentWaits()
                        && !rectifier
                        && !selves.contains(f.treatment().orElseThrow().proposedBy())
                        && files.allows(InspectionPermission.FINDING_SIGN_OFF, f);
            case SUBMIT ->
                isResponsible(f, selves)
                        && !isNamedAcceptor(f)
                        && !(major
                                && f.treatment()
                                        .map(t -> t.approvedBy() == null)
                                        .orElse(true));
            case REQUEST_EXTENSION -> isResponsible(f, selves) && !asked;
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                asked && !rectifier && !hasAsked(f, selves) && files.allows(InspectionPermission.FINDING_EXTEND, f);
            case ACCEPT -> !rectifier && isAcceptor(f, selves);
            case SEND_BACK -> !rectifier && (isAcceptor(f, selves) || signsOff(f));
            case SIGN_OFF ->
                !rectifier
                        && !selves.contains(
                                f.closing().map(ClosingColumns::acceptedBy).orElse(null))
                        && signsOff(f);
            case VOID -> !rectifier && files.allows(InspectionPermission.FINDING_VOID, f);
            case REOPEN -> files.allows(InspectionPermission.FINDING_REOPEN, f);
        };
    }

    private static boolean hasAsked(Finding f, Set<String> selves) {
        return f.extensions().stream()
                .filter(extension -> extension.granted() == null)
                .anyMatch(extension -> selves.contains(extension.askedBy()));
    }

    private static boolean isResponsible(Finding f, Set<String> selves) {
        return f.assignment().filter(a -> selves.contains(a.responsibleLogin())).isPresent();
    }

    private boolean signsOff(Finding f) {
        return f.status() == FindingStatus.PENDING_SIGN_OFF && files.allows(InspectionPermission.FINDING_SIGN_OFF, f);
    }

    private boolean isNamedAcceptor(Finding f) {
        return f.assignment()
                .filter(a -> desk.login().equals(a.acceptorLogin()))
                .isPresent();
    }

    private boolean isAcceptor(Finding f, Set<String> selves) {
        return desk.access().allows(InspectionPermission.FINDING_ACCEPT)
                && f.assignment()
                        .filter(a -> selves.contains(a.acceptorLogin())
                                || files.allows(InspectionPermission.FINDING_ACCEPT, f))
                        .isPresent();
    }
}
