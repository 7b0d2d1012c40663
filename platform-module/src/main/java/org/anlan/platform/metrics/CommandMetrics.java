package org.anlan.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.anlan.platform.audit.CommandRecorded;
import org.anlan.platform.signin.application.SignInAttempted;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what was done and who tried to sign in. Shown at {@code /metrics?scope=application}. */
@ApplicationScoped
public class CommandMetrics {
    private static final Metadata COMMANDS = Metadata.builder()
            .withName("anlan_commands")
            .withDescription("Commands that left an audit record, by action")
            .build();

    private static final Metadata SIGN_INS = Metadata.builder()
            .withName("anlan_sign_ins")
            .withDescription("Attempts to sign in, by outcome")
            .build();

    @Inject
    MetricRegistry registry;

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommandRecorded told) {
        registry.counter(COMMANDS, new Tag("action", told.action())).inc();
    }

    void attempted(@Observes(during = TransactionPhase.AFTER_COMPLETION) SignInAttempted told) {
        registry.counter(SIGN_INS, new Tag("outcome", told.successful() ? "success" : "refused"))
                .inc();
    }
}
