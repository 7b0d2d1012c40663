package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlan.platform.access.Holders;
import org.anlan.platform.command.Desk;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.notice.Notices;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.SignOff;
import org.anlan.risk.review.RetentionAction;

/** Puts the next step of a risk on somebody's list, and tells those concerned. */
@Dependent
public class RiskWork {
    /** Calendar days from the wish for a review to its deadline. */
    public static final int DAYS_TO_REVIEW = 30;

    private static final String REVIEW_DUE = "risk.review_due";
    private static final String RESUBMIT = "risk.resubmit";
    private static final String PROPOSAL = "risk.proposal";
    private static final String RETENTION = "risk.retention";
    private static final List<String> STATIONS =
            List.of("risk.review", "risk.approve", "risk.rework", "risk.reassess", RESUBMIT);

    @Inject
    Duties duties;

    @Inject
    Notices notices;

    @Inject
    Holders holders;

    @Inject
    Desk desk;

    /** After the action: whoever has to act next finds it in their work. */
    void follow(Risk risk, RiskAction action, String by) {
        stationOver(risk);
        if (action == RiskAction.CLOSE) {
            duties.closeAll(RiskRepository.KIND, risk.number());
        } else if (action == RiskAction.APPROVE || action == RiskAction.CONFIRM) {
            close(risk, REVIEW_DUE);
        }
        if (risk.status() == RiskStatus.PENDING_REVIEW) {
            ask("risk.review", risk, RiskPermission.REVIEW, author(risk));
        } else if (risk.status() == RiskStatus.PENDING_APPROVAL) {
            String reviewer = risk.life().signOff().reviewed().login();
            ask("risk.approve", risk, RiskPermission.APPROVE, author(risk), reviewer);
        } else if (action == RiskAction.RETURN) {
            duties.open(ofPerson("risk.rework", risk, author(risk), null));
        } else if (action == RiskAction.REASSESS) {
            duties.open(ofPerson("risk.reassess", risk, risk.ownerLogin(), null));
        }
        tell(risk, action, by);
    }

    /** A rating from elsewhere took the approval back: its owner hands it in again. */
    public void takenBack(Risk risk) {
        stationOver(risk);
        duties.open(ofPerson(RESUBMIT, risk, risk.ownerLogin(), null));
        send(risk.ownerLogin(), "risk.taken_back", risk);
    }

    /** @param due last day of the review */
    public void remindOfReview(Risk risk, LocalDate due) {
        Instant end = desk.zone().startOf(due.plusDays(1));
        duties.open(ofPerson(REVIEW_DUE, risk, risk.ownerLogin(), end));
        send(risk.ownerLogin(), REVIEW_DUE, risk);
    }

    public void reviewSettled(Risk risk) {
        close(risk, REVIEW_DUE);
    }

    /** Tickets propose a higher likelihood: whoever may assess the risk decides. */
    public void propose(Risk risk) {
        duties.open(ofHolders(PROPOSAL, risk, RiskPermission.EDIT));
        send(risk.ownerLogin(), "risk.proposed", risk);
    }

    public void proposalsDecided(Risk risk) {
        close(risk, PROPOSAL);
    }

    public void askRetention(Risk risk) {
        ask(RETENTION, risk, RiskPermission.APPROVE);
    }

    public void retentionDecided(Risk risk, String askedBy, RetentionAction action) {
        close(risk, RETENTION);
        if (action != RetentionAction.WITHDRAW) {
            send(askedBy, action == RetentionAction.APPROVE ? "risk.retained" : "risk.retention_refused", risk);
        }
    }

    private static String author(Risk risk) {
        SignOff signOff = risk.life().signOff();
        return signOff == null ? null : signOff.prepared().login();
    }

    private void stationOver(Risk risk) {
        STATIONS.forEach(code -> close(risk, code));
    }

    private void close(Risk risk, String code) {
        duties.close(RiskRepository.KIND, risk.number(), code);
    }

    private void tell(Risk risk, RiskAction action, String by) {
        String code = switch (action) {
            case RETURN -> "risk.returned";
            case APPROVE -> "risk.approved";
            case CLOSE -> "risk.closed";
            default -> null;
        };
        if (code == null) {
            return;
        }
        Stream.of(author(risk), risk.ownerLogin())
                .filter(Objects::nonNull)
                .filter(login -> !login.equals(by))
                .distinct()
                .forEach(login -> send(login, code, risk));
    }

    /** Who may decide finds it in their work and hears of it. @param barred had a hand in it, and so may not */
    private void ask(String code, Risk risk, RiskPermission permission, String... barred) {
        duties.open(ofHolders(code, risk, permission));
        holders.of(permission.code(), risk.register().unitCode()).stream()
                .filter(login -> !login.equals(desk.login()))
                .filter(login -> !Arrays.asList(barred).contains(login))
                .forEach(login -> send(login, code, risk));
    }

    private void send(String login, String code, Risk risk) {
        notices.send(login, code, List.of(risk.number(), title(risk)), path(risk.number()));
    }

    private static Duty ofPerson(String code, Risk risk, String login, Instant due) {
        return Duty.ofPerson(code, RiskRepository.KIND, risk.number(), title(risk), login, due, path(risk.number()));
    }

    private static Duty ofHolders(String code, Risk risk, RiskPermission permission) {
        return Duty.ofHolders(
                code,
                RiskRepository.KIND,
                risk.number(),
                title(risk),
                permission.code(),
                risk.register().unitCode(),
                null,
                path(risk.number()));
    }

    static String path(String number) {
        return "/risk/detail.xhtml?number=" + number;
    }

    private static String title(Risk risk) {
        String title = risk.facts().title();
        return title == null ? risk.number() : title;
    }
}
