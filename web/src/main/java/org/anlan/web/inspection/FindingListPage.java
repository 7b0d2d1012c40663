package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedLink;
import org.anlan.web.people.PersonChoices;

/** The ledger of findings, as a list or as a board by state; its state is the URL. */
@Named
@RequestScoped
public class FindingListPage {

    private static final int CARDS = 20;

    @Inject
    Findings findings;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    @Inject
    PersonChoices choices;

    private Page<FindingRow> rows;
    private List<Column> columns;
    private Map<FindingStatus, Long> counts;

    /** View action. */
    public void load() {
        FindingQuery all = query(null);
        counts = findings.countByStatus(all);
        FindingStatus chosen = list.get("status", FindingStatus.class);
        if (isBoard()) {
            List<FindingStatus> shown =
                    chosen != null ? List.of(chosen) : isOpenOnly() ? FindingStatus.open() : FindingStatus.standing();
            columns = shown.stream().map(this::column).toList();
        } else {
            rows = findings.find(
                    isOpenOnly() ? all.in(FindingStatus.open()) : query(chosen), list.request("-updatedAt"));
        }
    }

    private Column column(FindingStatus status) {
        PageRequest first = PageRequest.of(0, CARDS, "-updatedAt");
        return new Column(
                status, count(status), findings.find(query(status), first).items());
    }

    private FindingQuery query(FindingStatus status) {
        return new FindingQuery(
                        list.getQ(),
                        status == null ? List.of() : List.of(status),
                        list.get("level", FindingLevel.class),
                        list.get("source", FindingSource.class),
                        list.get("unit"),
                        list.get("responsible"),
                        list.get("risk"),
                        "true".equals(list.get("overdue")),
                        "true".equals(list.get("repeated")),
                        "true".equals(list.get("mine")))
                .of(CountedLink.read(list::get));
    }

    /** Whether only what is not signed off yet is asked for. */
    public boolean isOpenOnly() {
        return "OPEN".equals(list.get("status"));
    }

    public long getOpenCount() {
        return FindingStatus.open().stream().mapToLong(this::count).sum();
    }

    public boolean isBoard() {
        return "board".equals(list.get("view"));
    }

    /** Columns of the board: what stands, in the order of its life; with a state chosen, that one only. */
    public List<Column> getColumns() {
        return columns;
    }

    public long count(FindingStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public Page<FindingRow> getRows() {
        return rows;
    }

    public List<FindingStatus> getStatuses() {
        return List.of(FindingStatus.values());
    }

    public List<Choice> getLevels() {
        return texts.choices(List.of(FindingLevel.values()));
    }

    public List<Choice> getSources() {
        return texts.choices(List.of(FindingSource.values()));
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    /** Some findings of one state. */
    public record Column(FindingStatus status, long count, List<FindingRow> rows) {
        public Column {
            rows = List.copyOf(rows);
        }

        /** How many the board does not show. */
        public long more() {
            return count - rows.size();
        }
    }
}
