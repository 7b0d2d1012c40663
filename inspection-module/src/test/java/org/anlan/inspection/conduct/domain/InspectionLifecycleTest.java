package org.anlan.inspection.conduct.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every status with every action: a new constant fails here until somebody decides. */
class InspectionLifecycleTest {

    private static final Map<String, InspectionStatus> LEGAL = Map.ofEntries(
            Map.entry("PLANNED START", InspectionStatus.IN_PROGRESS),
            Map.entry("PLANNED EXCUSE", InspectionStatus.EXCUSED),
            Map.entry("PLANNED HAND_OVER", InspectionStatus.PLANNED),
            Map.entry("PLANNED MISS", InspectionStatus.MISSED),
            Map.entry("PLANNED WITHDRAW", InspectionStatus.WITHDRAWN),
            Map.entry("PLANNED RESCHEDULE", InspectionStatus.PLANNED),
            Map.entry("IN_PROGRESS FINISH", InspectionStatus.COMPLETED),
            Map.entry("IN_PROGRESS FINISH_LATE", InspectionStatus.COMPLETED_LATE),
            Map.entry("IN_PROGRESS HAND_OVER", InspectionStatus.IN_PROGRESS),
            Map.entry("IN_PROGRESS VOID", InspectionStatus.VOIDED),
            Map.entry("IN_PROGRESS MISS", InspectionStatus.MISSED),
            Map.entry("MISSED START", InspectionStatus.MISSED),
            Map.entry("MISSED FINISH_LATE", InspectionStatus.MISSED),
            Map.entry("MISSED HAND_OVER", InspectionStatus.MISSED),
            Map.entry("WITHDRAWN RESCHEDULE", InspectionStatus.PLANNED));

    @ParameterizedTest
    @EnumSource(InspectionStatus.class)
    void table_knows_every_action(InspectionStatus from) {
        for (InspectionAction action : InspectionAction.values()) {
            InspectionStatus expected = LEGAL.get(from + " " + action);
            if (expected == null) {
                assertThatThrownBy(() -> InspectionLifecycle.next(from, action))
                        .isInstanceOfSatisfying(
                                RuleBroken.class, e -> assertThat(e.code()).isEqualTo("inspection.illegal_transition"));
                assertThat(InspectionLifecycle.allowedFrom(from)).doesNotContain(action);
            } else {
                assertThat(InspectionLifecycle.next(from, action)).isEqualTo(expected);
                assertThat(InspectionLifecycle.allowedFrom(from)).contains(action);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(InspectionStatus.class)
    void verbs_obey_the_table(InspectionStatus from) {
        for (InspectionAction action : InspectionAction.values()) {
            if (!LEGAL.containsKey(from + " " + action)) {
                Inspection inspection = Inspected.in(from);
                assertThatThrownBy(() -> verb(inspection, action))
                        .as(from + " " + action)
                        .isInstanceOf(RuleBroken.class);
                assertThat(inspection.status()).isEqualTo(from);
            }
        }
    }

    @Test
    void every_status_can_be_reached() {
        for (InspectionStatus status : InspectionStatus.values()) {
            assertThat(Inspected.in(status).status()).isEqualTo(status);
        }
    }

    private static void verb(Inspection inspection, InspectionAction action) {
        switch (action) {
            case START -> inspection.start(1, Inspected.INSPECTOR, Inspected.MORNING);
            case FINISH ->
                inspection.finish(Inspected.FULL, Inspected.signed(), null, Inspected.INSPECTOR, Inspected.MORNING);
            case FINISH_LATE ->
                inspection.finish(
                        Inspected.FULL, Inspected.signed(), null, Inspected.INSPECTOR, Inspected.PLANNED.dueAt());
            case EXCUSE -> inspection.excuse("停业", "manager", Set.of(), Inspected.MORNING);
            case HAND_OVER -> inspection.handOver("safety", "请假", Inspected.MORNING);
            case VOID -> inspection.annul("误开");
            case MISS -> inspection.miss(Inspected.PLANNED.missedAt());
            case WITHDRAW -> inspection.withdraw();
            case RESCHEDULE -> inspection.reschedule(Inspected.origin(), Inspected.PLANNED);
        }
    }
}
