package org.anlan.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A risk was approved: its measures are control points from now on, in place of those of its former edition.
 *
 * @param edition 1 for the first approval
 * @param level name of the level, or null where the register carries no rating
 * @param grade UNMAPPED, LOW, GENERAL, CONSIDERABLE or MAJOR, or null
 * @param controlLevels COMPANY, DEPARTMENT, TEAM, POST: who controls a risk of this level
 */
public record RiskApproved(
        UUID eventId,
        Instant at,
        String riskNumber,
        int edition,
        String title,
        String category,
        String unitCode,
        String ownerLogin,
        String level,
        String grade,
        List<String> controlLevels,
        List<ControlPoint> controlPoints)
        implements ModuleEvent {
    public RiskApproved {
        controlLevels = List.copyOf(controlLevels);
        controlPoints = List.copyOf(controlPoints);
    }

    /**
     * A measure that can be inspected.
     *
     * @param key unique: number of the risk, a slash, id of the measure
     * @param kind ENGINEERING, MANAGEMENT, TRAINING, PROTECTION, EMERGENCY, or null when not classified
     * @param checkEvery DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, or null
     * @param checkLevel COMPANY, DEPARTMENT, TEAM, POST, or null
     */
    public record ControlPoint(
            String key, String kind, String text, String owner, String checkEvery, String checkLevel) {}
}
