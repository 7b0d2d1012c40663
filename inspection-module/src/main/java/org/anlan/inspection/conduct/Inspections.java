package org.anlan.inspection.conduct;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;

/**
 * Door: inspections, planned and unplanned. Reading needs {@code inspection.read}, doing one {@code inspection.conduct}
 * over its unit or as its assignee. While one is done only its inspector answers it.
 */
@Local
public interface Inspections {

    /** Attachments of an inspection as a whole; those of an answer belong to {@link AnswerPhotos#of}. */
    String OBJECT_KIND = "inspection";

    /** Object kind of photos of an answer; see {@link AnswerPhotos}. */
    String ANSWER_KIND = "inspection-answer";

    /** Object kind of drawn signatures. */
    String SIGNATURE_KIND = "inspection-signature";

    Page<InspectionRow> find(InspectionQuery query, PageRequest page);

    /** What matches, to be read to the end. @param order only its sort counts */
    RowKeys keys(InspectionQuery query, PageRequest order);

    /** Those of the rows that the caller may see, in the order of the keys. */
    List<InspectionRow> rows(RowKeys keys);

    /** @throws org.anlan.platform.NotFound outside the caller's scope */
    InspectionDetails details(String number);

    /** Begins an inspection without a plan. @return its number, such as {@code JC-20261122-0001} */
    String begin(BeginInspection inspection);

    /**
     * Begins a planned inspection with the version of the checklist in force now; a missed one as late check (补检).
     *
     * @throws org.anlan.platform.RuleBroken {@code inspection.not_open_yet}, {@code inspection.assigned_to_other},
     *     {@code checklist.not_in_force}, {@code inspection.illegal_transition}
     */
    void start(String number, long expectedVersion);

    /**
     * Saves one answer at once.
     *
     * @return the answer as it stands, or null when it was taken back
     * @throws org.anlan.platform.RuleBroken {@code inspection.not_inspector}, {@code inspection.not_running}
     * @throws org.anlan.platform.InvalidInput the value does not fit the item's answer type, or no reason for 不适用
     */
    AnswerRow answer(GiveAnswer answer);

    /**
     * Drafts the finding of a failed item from what the checklist has pre-written.
     *
     * @return number of the finding: the same one when asked again
     * @throws org.anlan.platform.RuleBroken {@code inspection.item_not_failed}
     */
    String draftFinding(String number, String itemKey);

    /**
     * @throws org.anlan.platform.RuleBroken {@code inspection.unanswered} (how many), {@code inspection.photo_missing}
     * @throws org.anlan.platform.InvalidInput the inspector's signature is missing, or neither the inspected signed nor
     *     a reason is given
     */
    Score finish(FinishInspection finish);

    /** Needs {@code inspection.excuse}; not by the person it is assigned to, and not once its window has passed. */
    void excuse(String number, long expectedVersion, String reason);

    /** By its assignee, or a holder of {@code inspection-plan.edit}. */
    void handOver(String number, long expectedVersion, String toLogin, String reason);

    /** Takes back one begun without a plan. */
    void voidInspection(String number, long expectedVersion, String reason);

    /** Stores a drawn signature (PNG). @return its attachment */
    UUID sign(String number, byte[] png);

    /** @param place may be null */
    record BeginInspection(String checklistNumber, String unitCode, String place, String title) {}

    /**
     * @param inspectedName who signed for the inspected unit, or null
     * @param inspectedAbsent why nobody did, or null
     * @param summary at most 2000 characters, or null
     */
    record FinishInspection(
            String number,
            long expectedVersion,
            UUID inspectorSignature,
            String inspectedName,
            UUID inspectedSignature,
            String inspectedAbsent,
            String summary) {}
}
