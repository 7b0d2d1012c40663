package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.InspectionMissed;

/** What the passing of time does to inspections, in batches; rows another node has in hand are left to it. */
@Stateless
public class InspectionClock {

    @Inject
    InspectionRepository inspections;

    @Inject
    InspectionWork work;

    @Inject
    Event<InspectionMissed> missed;

    @Inject
    Desk desk;

    /** @return how many were announced */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int announceSome() {
        List<String> numbers = inspections.claimToAnnounce(desk.now());
        numbers.stream().map(inspections::load).forEach(inspection -> {
            inspection.announce();
            work.opened(inspection);
        });
        return numbers.size();
    }

    /** @return how many were missed */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int missSome() {
        List<String> numbers = inspections.claimToMiss(desk.now());
        numbers.stream().map(inspections::load).forEach(this::miss);
        return numbers.size();
    }

    private void miss(Inspection inspection) {
        Map<String, Object> before = inspection.facts();
        inspection.miss(desk.now());
        work.missed(inspection);
        desk.record(AuditEntry.changed(
                "inspection.missed", InspectionRepository.KIND, inspection.number(), before, inspection.facts(), null));
        missed.fire(new InspectionMissed(
                UUID.randomUUID(),
                desk.now(),
                inspection.number(),
                inspection.planNumber(),
                inspection.scheduledOn(),
                inspection.unitCode(),
                inspection.assigneeLogin()));
    }
}
