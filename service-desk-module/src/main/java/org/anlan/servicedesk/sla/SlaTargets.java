package org.anlan.servicedesk.sla;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** Working minutes promised per step, and the calendar that counts them. A step without target has no deadline. */
public record SlaTargets(String policyCode, String calendarCode, Map<SlaStep, Long> minutes) {
    /** Warn when so many percent of the time are gone. */
    public static final int WARN_PERCENT = 75;

    public SlaTargets {
        minutes = Map.copyOf(minutes);
    }

    /** @param minutes null for no target, in the order of the steps */
    public static SlaTargets of(String policyCode, String calendarCode, Long... minutes) {
        EnumMap<SlaStep, Long> targets = new EnumMap<>(SlaStep.class);
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] != null) {
                targets.put(SlaStep.values()[i], minutes[i]);
            }
        }
        return new SlaTargets(policyCode, calendarCode, targets);
    }

    public OptionalLong target(SlaStep step) {
        Long target = minutes.get(step);
        return target == null ? OptionalLong.empty() : OptionalLong.of(target);
    }
}
