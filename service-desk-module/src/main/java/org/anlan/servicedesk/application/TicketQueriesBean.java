package org.anlan.servicedesk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.catalogue.application.RuleBook;
import org.anlan.servicedesk.domain.AddressKey;
import org.anlan.servicedesk.domain.Texts;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.application.SlaClocks;
import org.anlan.servicedesk.sla.application.SlaReader;
import org.anlan.servicedesk.sla.domain.StepClock;

/** Reading tickets, behind the door. */
@Stateless
public class TicketQueriesBean implements TicketQueries, SlaQueries {
    /** Two requests of one caller within a day are likely one. */
    private static final Duration SIMILAR_WITHIN = Duration.ofHours(24);

    @Inject
    TicketFinder finder;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketDetailsReader details;

    @Inject
    SlaReader slaReader;

    @Inject
    SlaClocks clocks;

    @Inject
    RuleBook ruleBook;

    @Inject
    Desk desk;

    @Override
    public Page<TicketRow> find(TicketQuery query, PageRequest page) {
        desk.access().require(TicketPermission.READ);
        return finder.find(query, page);
    }

    @Override
    public RowKeys keys(TicketQuery query, PageRequest order) {
        desk.access().require(TicketPermission.READ);
        return finder.keys(query, order);
    }

    @Override
    public List<TicketRow> rows(RowKeys keys) {
        desk.access().require(TicketPermission.READ);
        return finder.rows(keys);
    }

    @Override
    public TicketDetails details(String number) {
        TicketRow row = visible(number);
        return details.read(tickets.load(number), row);
    }

    @Override
    public long version(String number) {
        desk.access().require(TicketPermission.READ);
        return finder.version(number).orElseThrow(() -> new NotFound(TicketRepository.KIND, number));
    }

    @Override
    public SlaView of(String number) {
        visible(number);
        return slaReader.read(tickets.load(number), desk.now());
    }

    @Override
    public List<TicketRow> similar(String kindCode, String callerPhone, String place, String address) {
        desk.access().require(TicketPermission.READ);
        return finder.similar(kindCode, callerPhone, place, address, desk.now().minus(SIMILAR_WITHIN));
    }

    @Override
    public List<TicketRow> ofCaller(String callerPhone) {
        desk.access().require(TicketPermission.READ);
        return finder.ofCaller(callerPhone);
    }

    @Override
    public Optional<String> addressKey(String address) {
        return AddressKey.of(address);
    }

    @Override
    public Promise preview(String kindCode, String categoryCode, Priority priority) {
        desk.access().require(TicketPermission.REGISTER);
        TicketRules rules = ruleBook.forNew(kindCode, Texts.stripped(categoryCode), priority);
        List<StepClock> plan = clocks.plan(rules.targets(), desk.now());
        return new Promise(
                rules.targets() == null ? null : rules.targets().policyCode(),
                due(plan, SlaStep.FIRST_RESPONSE),
                due(plan, SlaStep.ARRIVAL),
                due(plan, SlaStep.SOLUTION));
    }

    @Override
    public Counts counts() {
        desk.access().require(TicketPermission.READ);
        return finder.counts();
    }

    private TicketRow visible(String number) {
        desk.access().require(TicketPermission.READ);
        return finder.row(number).orElseThrow(() -> new NotFound(TicketRepository.KIND, number));
    }

    private static Instant due(List<StepClock> plan, SlaStep step) {
        return SlaClocks.of(plan, step).map(StepClock::customerDueAt).orElse(null);
    }
}
