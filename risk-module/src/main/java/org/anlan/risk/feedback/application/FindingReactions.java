package org.anlan.risk.feedback.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.event.FindingAccepted;
import org.anlan.platform.event.FindingAssigned;
import org.anlan.platform.event.FindingClosed;
import org.anlan.platform.event.FindingRegistered;
import org.anlan.platform.event.FindingRejected;
import org.anlan.platform.event.FindingReopened;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.idempotency.SeenEvents;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.application.RiskAccess;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.FindingLink;
import org.anlan.risk.feedback.FindingState;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.application.ReviewBook;
import org.anlan.risk.scheme.RatingInput;

/**
 * What findings do to the risk they are on, in the transaction of the finding: they count against the measure that
 * failed, a major one asks for a review, and the rating judged at acceptance becomes the risk's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class FindingReactions {
    private static final String REACTION = "risk.finding";
    private static final String MAJOR = "MAJOR";

    @Inject
    SeenEvents seen;

    @Inject
    RiskRepository risks;

    @Inject
    RiskAccess access;

    @Inject
    FindingLinks links;

    @Inject
    ReviewBook reviews;

    @Inject
    JudgedRatings ratings;

    public void registered(@Observes FindingRegistered told) {
        react(told, told.riskNumber(), risk -> {
            links.link(
                    risk,
                    new FindingLink(
                            told.findingNumber(),
                            told.controlPointKey(),
                            told.title(),
                            told.level(),
                            FindingState.OPEN,
                            told.at(),
                            null));
            askIfMajor(risk, told.level(), told.findingNumber(), told.title());
        });
    }

    /** The level is decided by now, and perhaps the risk was linked only after the report. */
    public void assigned(@Observes FindingAssigned told) {
        react(told, told.riskNumber(), risk -> {
            links.link(
                    risk,
                    new FindingLink(
                            told.findingNumber(),
                            null,
                            told.title(),
                            told.level(),
                            FindingState.OPEN,
                            told.at(),
                            null));
            askIfMajor(risk, told.level(), told.findingNumber(), told.title());
        });
    }

    /**
     * A rating that the risk could not take is refused while whoever judges it can still correct it, and so is one by
     * somebody who may not rate this risk: accepting a finding is no way round that.
     */
    public void accepted(@Observes FindingAccepted told) {
        RatingInput rating =
                new RatingInput(told.likelihood(), told.severity(), told.exposure(), told.consequence(), told.level());
        if (told.riskNumber() != null && JudgedRatings.isGiven(rating)) {
            risks.find(told.riskNumber()).ifPresent(risk -> {
                if (!access.may(risk, RiskPermission.EDIT)) {
                    throw new NotAllowed(RiskPermission.EDIT.code());
                }
                ratings.check(risk, rating);
            });
        }
    }

    public void closed(@Observes FindingClosed told) {
        react(told, told.riskNumber(), risk -> {
            links.link(
                    risk,
                    new FindingLink(
                            told.findingNumber(),
                            told.controlPointKey(),
                            told.title(),
                            told.level(),
                            FindingState.CLOSED,
                            told.at(),
                            told.at()));
            ratings.take(risk, told);
        });
    }

    public void reopened(@Observes FindingReopened told) {
        if (seen.isNew(REACTION, told)) {
            links.become(FindingState.OPEN, told.findingNumber(), null);
        }
    }

    public void rejected(@Observes FindingRejected told) {
        if (seen.isNew(REACTION, told)) {
            links.become(FindingState.DROPPED, told.findingNumber(), told.at());
        }
    }

    private void askIfMajor(Risk risk, String level, String finding, String title) {
        if (MAJOR.equals(level)) {
            reviews.ask(risk, ReviewCause.MAJOR_FINDING, finding, title);
        }
    }

    /** Findings may name a risk of another system: then there is nothing to do. */
    private void react(ModuleEvent told, String riskNumber, Consumer<Risk> reaction) {
        if (riskNumber != null) {
            risks.lock(riskNumber).filter(risk -> seen.isNew(REACTION, told)).ifPresent(reaction);
        }
    }
}
