package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlan.risk.HeatMap;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.web.faces.ListState;

/** The matrix of likelihood and severity with its counts; a cell opens the list behind it. Closed risks are left out. */
@Named
@RequestScoped
public class HeatMapPage {
    private RiskQueries risks;
    private ListState list;
    private HeatMap map;

    protected HeatMapPage() {}

    @Inject
    public HeatMapPage(RiskQueries risks, ListState list) {
        this.risks = risks;
        this.list = list;
    }

    /** View action. */
    public void load() {
        map = risks.heatMap(RiskQuery.builder()
                .type(list.get("type"))
                .unit(list.get("unit"))
                .register(list.get("register"))
                .open(true)
                .build());
    }

    public HeatMap getMap() {
        return map;
    }

    public long getRated() {
        return map.cells().stream().mapToLong(HeatMap.Cell::count).sum();
    }

    public List<Integer> getLikelihoods() {
        return IntStream.of(5, 4, 3, 2, 1).boxed().toList();
    }

    public List<Integer> getSeverities() {
        return IntStream.rangeClosed(1, 5).boxed().toList();
    }

    /** The filters of this page as parameters of the list behind a cell. */
    public String getFilters() {
        return Stream.of("type", "unit", "register")
                .filter(name -> list.get(name) != null)
                .map(name -> "&" + name + "=" + URLEncoder.encode(list.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
