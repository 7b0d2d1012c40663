package org.anlan.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anlan.platform.Page;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.duty.Duties;
import org.anlan.risk.HeatMap;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.web.faces.ListState;

/** The first page after sign-in: my work, then the risks I may see in few numbers and a matrix. */
@Named
@RequestScoped
public class Workbench {

    private Duties duties;
    private RiskQueries risks;
    private AccessControl access;
    private ListState list;
    private Page<Duties.MyDuty> work;
    private Duties.Counts workCounts;
    private Map<String, Long> kinds;
    private HeatMap heatMap;

    protected Workbench() {}

    @Inject
    public Workbench(Duties duties, RiskQueries risks, AccessControl access, ListState list) {
        this.duties = duties;
        this.risks = risks;
        this.access = access;
        this.list = list;
    }

    /** View action. */
    public void load() {
        work = duties.find(new Duties.Choice(list.get("duty"), isLate(), isForOthers()), list.request(null));
        workCounts = duties.counts();
        kinds = duties.kinds();
        if (access.allows(RiskPermission.READ)) {
            HeatMap map = risks.heatMap(RiskQuery.builder().open(true).build());
            boolean rated = map.levels().stream().anyMatch(level -> level.count() > 0);
            heatMap = rated ? map : null;
        }
    }

    /** Whether only what is past its deadline is asked for. */
    public boolean isLate() {
        return "true".equals(list.get("late"));
    }

    /** Whether only what is done for others is asked for. */
    public boolean isForOthers() {
        return "true".equals(list.get("others"));
    }

    public boolean isNarrowed() {
        return isLate() || isForOthers() || list.get("duty") != null;
    }

    /** Codes of the kinds of my work, the most frequent first; one alone is no choice. A post asks before the view action. */
    public List<String> getKinds() {
        if (kinds == null) {
            load();
        }
        return kinds.size() < 2 ? List.of() : List.copyOf(kinds.keySet());
    }

    public long count(String kind) {
        return kinds.get(kind);
    }

    public Page<Duties.MyDuty> getWork() {
        return work;
    }

    public Duties.Counts getWorkCounts() {
        return workCounts;
    }

    /** Null when the caller may not read risks or there are none. */
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
