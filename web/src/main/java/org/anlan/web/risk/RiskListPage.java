package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.Page;
import org.anlan.platform.Refusal;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** The risks the caller may see. */
@Named
@RequestScoped
public class RiskListPage {
    private static final List<String> KEPT =
            List.of("register", "likelihood", "severity", "open", "flagged", "owner", "level", "method", "scheme");

    private RiskQueries risks;
    private RiskService service;
    private ListState list;
    private Texts texts;
    private Go go;
    private Page<RiskRow> rows;

    protected RiskListPage() {}

    @Inject
    public RiskListPage(RiskQueries risks, RiskService service, ListState list, Texts texts, Go go) {
        this.risks = risks;
        this.service = service;
        this.list = list;
        this.texts = texts;
        this.go = go;
    }

    /** View action. */
    public void load() {
        rows = risks.find(RiskFilters.query(list), list.request("-updatedAt"));
    }

    /** Hands the ticked drafts in; those that cannot be are named with the reason. */
    public String submit() {
        int done = 0;
        for (String number : list.getSelected()) {
            try {
                service.act(new ActOnRisk(number, risks.details(number).version(), RiskAction.SUBMIT, null));
                done++;
            } catch (Refusal refused) {
                go.warn("risk.not_submitted", number, texts.of(refused));
            }
        }
        if (done > 0) {
            go.done("risk.submitted_many", done);
        }
        return go.toPath("/risk/list.xhtml" + list.getQuery());
    }

    public Page<RiskRow> getRows() {
        return rows;
    }

    /** Filters that have no select of their own, carried along as hidden fields. */
    public List<String> getKept() {
        return KEPT.stream().filter(name -> list.get(name) != null).toList();
    }

    /** What those filters say, each a chip that can be taken away. */
    public List<Narrowing> getNarrowings() {
        Stream<Narrowing> cell = list.get("likelihood") == null
                ? Stream.empty()
                : Stream.of(new Narrowing(
                        texts.text("risk.cell", list.get("likelihood"), list.get("severity")), "likelihood"));
        return Stream.concat(
                        cell,
                        getKept().stream()
                                .filter(name -> !name.equals("likelihood") && !name.equals("severity"))
                                .map(name -> new Narrowing(texts.text("risk.narrowed." + name, list.get(name)), name)))
                .toList();
    }

    /** @param name parameter that is cleared to take it away */
    public record Narrowing(String label, String name) {}
}
