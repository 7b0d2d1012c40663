package org.anlan.risk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.command.Desk;
import org.anlan.risk.HeatMap;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskRow;
import org.anlan.risk.Snapshot;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.register.application.RegisterRepository;
import org.anlan.risk.register.domain.RiskRegister;

/** Reading risks, behind the door. */
@Stateless
public class RiskQueriesBean implements RiskQueries {
    /** More rows than any printed register has. */
    private static final int MOST_OF_REGISTER = 5000;

    @Inject
    RiskFinder finder;

    @Inject
    RiskDetailsReader reader;

    @Inject
    HeatMapReader heatMaps;

    @Inject
    RiskRepository risks;

    @Inject
    RegisterRepository registers;

    @Inject
    Desk desk;

    @Override
    public Page<RiskRow> find(RiskQuery query, PageRequest page) {
        desk.access().require(RiskPermission.READ);
        return finder.find(query, page);
    }

    @Override
    public RowKeys keys(RiskQuery query, PageRequest order) {
        desk.access().require(RiskPermission.READ);
        return finder.keys(query, order);
    }

    @Override
    public List<RiskRow> rows(RowKeys keys) {
        desk.access().require(RiskPermission.READ);
        return finder.rows(keys);
    }

    @Override
    public RiskDetails details(String number) {
        desk.access().require(RiskPermission.READ);
        return reader.details(number);
    }

    @Override
    public boolean exists(String number) {
        return risks.find(number).isPresent();
    }

    @Override
    public HeatMap heatMap(RiskQuery query) {
        desk.access().require(RiskPermission.READ);
        return heatMaps.read(query);
    }

    @Override
    public List<RiskDetails> ofRegister(String registerNumber) {
        RiskRegister register = registers.load(registerNumber);
        desk.access()
                .require(
                        RiskPermission.READ,
                        register.unitCode(),
                        register.ownerLogin(),
                        RegisterRepository.KIND,
                        registerNumber);
        List<Risk> inOrder = risks.ofRegister(register, MOST_OF_REGISTER);
        Map<String, RiskRow> rows = finder.ofRegister(registerNumber).stream()
                .collect(Collectors.toMap(RiskRow::number, Function.identity()));
        return inOrder.stream()
                .filter(r -> rows.containsKey(r.number()))
                .map(r -> reader.details(r, rows.get(r.number())))
                .toList();
    }

    @Override
    public Counts counts(RiskQuery query) {
        desk.access().require(RiskPermission.READ);
        return finder.counts(query);
    }

    @Override
    public List<Snapshot> snapshots(String number) {
        return risks.snapshots(risks.load(details(number).row().number()));
    }
}
