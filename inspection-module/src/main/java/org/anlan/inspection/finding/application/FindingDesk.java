package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;

/** What every command on a finding does around its one verb: load, check, call, store, record, pass the turn on. */
@Dependent
class FindingDesk {

    private static final String KIND = FindingRepository.KIND;

    @Inject
    FindingRepository findings;

    @Inject
    FindingWork work;

    @Inject
    Desk desk;

    /** A finding the caller may see. @throws org.anlan.platform.NotFound otherwise */
    Finding readable(String number) {
        Finding finding = findings.load(number);
        desk.access()
                .require(
                        InspectionPermission.FINDING_READ,
                        finding.unitCode(),
                        isTheirs(finding) ? desk.login() : null,
                        KIND,
                        number);
        return finding;
    }

    boolean isTheirs(Finding finding) {
        String login = desk.login();
        Stream<String> people = Stream.concat(
                Stream.ofNullable(finding.reporter().login()),
                finding.assignment().stream().flatMap(a -> Stream.of(a.responsibleLogin(), a.acceptorLogin())));
        Set<String> actsFor = desk.actsFor();
        return people.anyMatch(person -> person.equals(login) || actsFor.contains(person));
    }

    /** One verb on the version the caller saw. */
    Finding act(String number, long expectedVersion, String action, String note, Consumer<Finding> verb) {
        Finding finding = readable(number);
        StaleVersion.require(KIND, number, expectedVersion, finding.recordVersion());
        Map<String, Object> before = finding.facts();
        verb.accept(finding);
        findings.flush();
        desk.record(AuditEntry.changed(action, KIND, number, before, finding.facts(), note));
        work.turn(finding);
        return finding;
    }

    void require(InspectionPermission permission, Finding finding) {
        desk.access().require(permission, finding.unitCode(), null, KIND, finding.number());
    }

    boolean allows(InspectionPermission permission, Finding finding) {
        return desk.access().allows(permission, finding.unitCode(), null);
    }

    /** The named person, somebody who deputises for them today, or a holder of the permission over the unit. */
    void requirePersonOr(String login, InspectionPermission permission, Finding finding) {
        if (!isPersonOr(login, permission, finding)) {
            throw new NotAllowed(permission.code());
        }
    }

    boolean isPersonOr(String login, InspectionPermission permission, Finding finding) {
        return desk.login().equals(login) || desk.actsFor().contains(login) || allows(permission, finding);
    }
}
