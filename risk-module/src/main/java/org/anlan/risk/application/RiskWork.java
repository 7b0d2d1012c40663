package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.notice.Notices;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.domain.Risk;

/** Puts the next step of a risk on somebody's list, and tells those concerned. */
@Dependent
class RiskWork {
    @Inject
    Duties duties;

    @Inject
    Notices notices;

    /** After the action: whoever has to act next finds it in their work. */
    void follow(Risk risk, RiskAction action, String by) {
        String number = risk.number();
        duties.closeAll(RiskRepository.KIND, number);
        if (risk.status() == RiskStatus.PENDING_REVIEW) {
            duties.open(ofHolders("risk.review", risk, RiskPermission.REVIEW));
        } else if (risk.status() == RiskStatus.PENDING_APPROVAL) {
            duties.open(ofHolders("risk.approve", risk, RiskPermission.APPROVE));
        } else if (action == RiskAction.RETURN) {
            String author = risk.signOff().prepared().login();
            duties.open(
                    Duty.ofPerson("risk.rework", RiskRepository.KIND, number, title(risk), author, null, path(number)));
        } else if (action == RiskAction.REASSESS) {
            duties.open(Duty.ofPerson(
                    "risk.reassess", RiskRepository.KIND, number, title(risk), risk.ownerLogin(), null, path(number)));
        }
        tell(risk, action, by);
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
        String author =
                risk.signOff() == null ? null : risk.signOff().prepared().login();
        Stream.of(author, risk.ownerLogin())
                .filter(Objects::nonNull)
                .filter(login -> !login.equals(by))
                .distinct()
                .forEach(login -> notices.send(login, code, List.of(risk.number(), title(risk)), path(risk.number())));
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
