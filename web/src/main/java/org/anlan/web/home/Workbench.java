package org.anlan.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.duty.Duties;
import org.anlan.risk.HeatMap;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;

/** The first page after sign-in: my work, then the risks I may see in few numbers and a matrix. */
@Named
@RequestScoped
public class Workbench {

    /** As many duties as a person can look over; the number above tells the rest. */
    private static final int SHOWN = 50;

    private Duties duties;
    private RiskQueries risks;
    private AccessControl access;
    private List<Duties.MyDuty> work;
    private Duties.Counts workCounts;
    private RiskQueries.Counts riskCounts;
    private HeatMap heatMap;

    protected Workbench() {}

    @Inject
    public Workbench(Duties duties, RiskQueries risks, AccessControl access) {
        this.duties = duties;
        this.risks = risks;
        this.access = access;
    }

    /** View action. */
    public void load() {
        work = duties.mine(SHOWN);
        workCounts = duties.counts();
        if (access.allows(RiskPermission.READ)) {
            RiskQuery open = RiskQuery.builder().open(true).build();
            riskCounts = risks.counts(open);
            heatMap = risks.heatMap(open);
        }
    }

    public List<Duties.MyDuty> getWork() {
        return work;
    }

    public Duties.Counts getWorkCounts() {
        return workCounts;
    }

    /** Null when the caller may not read risks. */
    public RiskQueries.Counts getRiskCounts() {
        return riskCounts;
    }

    public HeatMap getHeatMap() {
        return heatMap;
    }

    /** Rows of the matrix, likelihood 5 on top. */
    public List<Integer> getLikelihoods() {
        return IntStream.of(5, 4, 3, 2, 1).boxed().toList();
    }

    public List<Integer> getSeverities() {
        return IntStream.rangeClosed(1, 5).boxed().toList();
    }
}
