package org.anlan.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Tint of a state, by the name of its constant: nothing yet (neutral), under way (brand), waiting for a decision
 * (violet), reached (green), went wrong (rose). The colours of risk levels are never used for states.
 */
@Named("tones")
@ApplicationScoped
public class Tones {

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("ACTIVE", "green"),
            Map.entry("APPROVED", "green"),
            Map.entry("EFFECTIVE", "green"),
            Map.entry("VALID", "green"),
            Map.entry("PUBLISHED", "green"),
            Map.entry("DONE", "green"),
            Map.entry("ACCEPTED", "green"),
            Map.entry("RESOLVED", "green"),
            Map.entry("FINISHED", "green"),
            Map.entry("COMPLETED", "green"),
            Map.entry("CONFORMING", "green"),
            Map.entry("IN_REVIEW", "violet"),
            Map.entry("REVIEW", "violet"),
            Map.entry("IN_APPROVAL", "violet"),
            Map.entry("APPROVAL", "violet"),
            Map.entry("SUBMITTED", "violet"),
            Map.entry("PENDING_REVIEW", "violet"),
            Map.entry("PENDING_APPROVAL", "violet"),
            Map.entry("REASSESSMENT", "brand"),
            Map.entry("PENDING", "violet"),
            Map.entry("WAITING", "violet"),
            Map.entry("RUNNING", "brand"),
            Map.entry("IN_PROGRESS", "brand"),
            Map.entry("STARTED", "brand"),
            Map.entry("ASSIGNED", "brand"),
            Map.entry("OPEN", "brand"),
            Map.entry("RECTIFYING", "brand"),
            Map.entry("REPORTED", "violet"),
            Map.entry("REGISTERED", "violet"),
            Map.entry("PENDING_ACCEPTANCE", "violet"),
            Map.entry("PENDING_SIGN_OFF", "violet"),
            Map.entry("IN_FORCE", "green"),
            Map.entry("FINAL", "green"),
            Map.entry("KEPT", "green"),
            Map.entry("SCORED", "green"),
            Map.entry("ISSUED", "violet"),
            Map.entry("SELF_EVALUATED", "violet"),
            Map.entry("SUPERIOR_EVALUATED", "violet"),
            Map.entry("AWAITING_APPROVAL", "violet"),
            Map.entry("EVALUATED", "brand"),
            Map.entry("OBJECTED", "rose"),
            Map.entry("BROKEN", "rose"),
            Map.entry("MISSED", "rose"),
            Map.entry("COMPLETED_LATE", "rose"),
            Map.entry("NONCONFORMING", "rose"),
            Map.entry("RETURNED", "rose"),
            Map.entry("REJECTED", "rose"),
            Map.entry("FAILED", "rose"),
            Map.entry("OVERDUE", "rose"),
            Map.entry("LOCKED", "rose"));

    public String of(Enum<?> state) {
        return state == null ? "neutral" : BY_WORD.getOrDefault(state.name(), "neutral");
    }
}
