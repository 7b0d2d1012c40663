package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.application.ChecklistRepository;
import org.anlan.inspection.conduct.AnswerPhotos;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.FinishInspection;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.conduct.domain.Signatures;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.InspectionFinished;

/** Ends an inspection: every photo is there, both sides have signed, the score is reckoned and told. */
@Dependent
class InspectionFinish {

    @Inject
    InspectionView view;

    @Inject
    ChecklistRepository checklists;

    @Inject
    Attachments attachments;

    @Inject
    Event<InspectionFinished> finished;

    @Inject
    Desk desk;

    Score finish(Inspection inspection, FinishInspection facts) {
        requirePhotos(inspection);
        Score score = view.score(inspection);
        Signatures signatures = Signatures.of(
                facts.inspectorSignature(), facts.inspectedName(), facts.inspectedSignature(), facts.inspectedAbsent());
        requireSignature(facts.number(), facts.inspectorSignature());
        requireSignature(facts.number(), facts.inspectedSignature());
        inspection.finish(score, signatures, facts.summary(), desk.login(), desk.now());
        return score;
    }

    /** A photo item that conforms has its photo. */
    private void requirePhotos(Inspection inspection) {
        if (inspection.checklistVersion() == null) {
            return;
        }
        checklists.nodes(inspection.checklistNumber(), inspection.checklistVersion()).stream()
                .filter(node -> node.facts().answerType() == AnswerType.PHOTO)
                .filter(node -> inspection
                        .answerTo(node.key())
                        .filter(answer -> answer.verdict() == Verdict.CONFORMING)
                        .isPresent())
                .filter(node -> attachments
                        .of(Inspections.ANSWER_KIND, AnswerPhotos.of(inspection.number(), node.key()))
                        .isEmpty())
                .findFirst()
                .ifPresent(node -> {
                    throw new RuleBroken(
                            "inspection.photo_missing", node.facts().text());
                });
    }

    private void requireSignature(String number, UUID signature) {
        boolean unknown = signature != null
                && attachments.of(Inspections.SIGNATURE_KIND, number).stream()
                        .noneMatch(file -> file.id().equals(signature));
        if (unknown) {
            throw InvalidInput.of("signature", "unknown_value", signature);
        }
    }

    void tell(Inspection inspection, Score score) {
        int findings = (int) inspection.answers().stream()
                .filter(answer -> answer.findingNumber() != null)
                .count();
        finished.fire(new InspectionFinished(
                UUID.randomUUID(),
                desk.now(),
                inspection.number(),
                inspection.planNumber(),
                inspection.checklistNumber(),
                inspection.unitCode(),
                desk.login(),
                score.result().name(),
                score.percent(),
                inspection.status() != InspectionStatus.COMPLETED,
                inspection.status() == InspectionStatus.MISSED,
                findings));
    }
}
