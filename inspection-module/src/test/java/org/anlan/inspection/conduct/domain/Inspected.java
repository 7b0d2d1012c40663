package org.anlan.inspection.conduct.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Window;
import org.anlan.inspection.plan.domain.DayWindows;
import org.anlan.inspection.plan.domain.Recurrence;

/** Inspections in every state. */
final class Inspected {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant MORNING = DAY.atTime(9, 0).atZone(ZONE).toInstant();
    static final PlannedDay PLANNED = new DayWindows(new Window(0, 0, 2), ZONE).around(new Recurrence.Day(DAY, DAY));
    static final String INSPECTOR = "field";
    static final NodeRow ITEM = new NodeRow(
            "1",
            null,
            0,
            0,
            List.of(),
            NodeFacts.item("消防通道畅通", FindingTemplate.NONE).withBasis("消防法", null),
            List.of());
    static final Score FULL =
            new Score(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(100), false, InspectionResult.PASSED, 1, 1, 0);

    private Inspected() {}

    static Inspection planned() {
        return Inspection.planned("JC-1", origin(), PLANNED, MORNING.minusSeconds(86_400 * 5));
    }

    static Origin origin() {
        return new Origin("JH-1", "月度检查", "PC-1", "U1", null, INSPECTOR);
    }

    static Signatures signed() {
        return Signatures.of(UUID.randomUUID(), null, null, "现场无人");
    }

    static Inspection in(InspectionStatus status) {
        Inspection inspection = planned();
        switch (status) {
            case PLANNED -> {}
            case IN_PROGRESS -> inspection.start(1, INSPECTOR, MORNING);
            case COMPLETED, COMPLETED_LATE -> {
                inspection.start(1, INSPECTOR, MORNING);
                Instant at = status == InspectionStatus.COMPLETED ? MORNING : PLANNED.dueAt();
                inspection.finish(FULL, signed(), null, INSPECTOR, at);
            }
            case MISSED -> inspection.miss(PLANNED.missedAt());
            case EXCUSED -> inspection.excuse("停业", "manager", Set.of(), MORNING);
            case WITHDRAWN -> inspection.withdraw();
            case VOIDED -> {
                inspection = Inspection.begun(
                        "JC-2", new Origin(null, "抽查", "PC-1", "U1", null, INSPECTOR), 1, DAY, INSPECTOR, MORNING);
                inspection.annul("误开");
            }
        }
        return inspection;
    }
}
