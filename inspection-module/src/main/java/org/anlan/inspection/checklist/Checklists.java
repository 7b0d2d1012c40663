package org.anlan.inspection.checklist;

import jakarta.ejb.Local;
import java.math.BigDecimal;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/**
 * Door: checklists (排查清单), trees of any depth whose published versions are frozen. Reading needs
 * {@code checklist.read}, changing {@code checklist.edit} over the checklist's unit. Changes are made to the draft; a
 * published checklist is revised first.
 */
@Local
public interface Checklists {

    /** Items one checklist can hold. */
    int MAX_NODES = 3000;

    Page<ChecklistRow> find(ChecklistQuery query, PageRequest page);

    /** The draft when there is one, else the version in force. */
    ChecklistDetails details(String number);

    /** @throws org.anlan.platform.NotFound no such version */
    ChecklistDetails version(String number, int version);

    /** Checklists in force, for choosing one in a form, at most 200 by title. */
    List<ChecklistRow> inForce();

    /** @return number of the new draft, such as {@code PC-2026-0001} */
    String register(SaveChecklist checklist);

    void change(String number, long expectedVersion, SaveChecklist checklist);

    /** A draft with the nodes of the newest version. @return its number */
    String copy(String number, String title);

    /**
     * A draft from the control points of approved risks, one section a risk.
     *
     * @param riskNumbers all risks whose control points are known when empty
     * @throws org.anlan.platform.RuleBroken {@code checklist.no_control_points}
     */
    String fromControlPoints(SaveChecklist checklist, List<String> riskNumbers);

    /** Control points of approved risks in the caller's scope of {@code checklist.read}, at most 500. */
    List<ControlPointRow> controlPoints();

    /**
     * @param position from 0; beyond the end is the end
     * @return key of the new node
     * @throws org.anlan.platform.RuleBroken {@code checklist.no_draft}, {@code checklist.item_has_children}
     */
    String addNode(String number, long expectedVersion, String parentKey, int position, NodeFacts facts);

    /** @throws org.anlan.platform.InvalidInput {@code finding.ownerLogin}: nobody who is there, and not named before */
    void changeNode(String number, long expectedVersion, String key, NodeFacts facts);

    /**
     * @throws org.anlan.platform.RuleBroken {@code checklist.cycle} when moved below itself,
     *     {@code checklist.already_there}
     */
    void moveNode(String number, long expectedVersion, String key, String parentKey, int position);

    /** Takes the node and all below it out of the draft. */
    void removeNode(String number, long expectedVersion, String key);

    /**
     * @throws org.anlan.platform.RuleBroken {@code checklist.flagged} (how many), {@code checklist.empty},
     *     {@code checklist.illegal_transition}
     */
    void act(String number, long expectedVersion, ChecklistAction action);

    /** @param passMark percent, 0 to 100; null is 80 */
    record SaveChecklist(String title, String category, String unitCode, BigDecimal passMark) {}

    /** @param usedIn numbers of checklists that hold the control point */
    record ControlPointRow(
            String key,
            String riskNumber,
            String riskTitle,
            String unitCode,
            String text,
            String owner,
            String checkEvery,
            String checkLevel) {}
}
