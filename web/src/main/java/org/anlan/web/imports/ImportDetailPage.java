package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.imports.ImportAction;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.SheetReport;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** Second to last step: what was understood, what is wrong, choose, import, result, undo. */
@Named
@RequestScoped
public class ImportDetailPage {

    private static final int MOST_COLUMNS = 12;

    private ImportService imports;
    private ListState list;
    private Texts texts;
    private ImportTable table;
    private Histories histories;
    private Go go;
    private ImportDetails job;
    private Page<ImportRowView> rows;
    private List<Choice> columns;
    private long version = -1;

    protected ImportDetailPage() {}

    @Inject
    public ImportDetailPage(
            ImportService imports, ListState list, Texts texts, ImportTable table, Histories histories, Go go) {
        this.imports = imports;
        this.list = list;
        this.texts = texts;
        this.table = table;
        this.histories = histories;
        this.go = go;
    }

    public long getId() {
        String id = list.get("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("import", String.valueOf(id));
        }
        return Long.parseLong(id);
    }

    public ImportDetails getJob() {
        if (job == null) {
            job = imports.details(getId());
        }
        return job;
    }

    public boolean isActive() {
        return getJob().status().isActive();
    }

    public boolean may(String action) {
        return getJob().allowed().contains(ImportAction.valueOf(action));
    }

    /** The tab of rows that is shown; without a choice the first that has any. */
    public RowTab getTab() {
        RowTab asked = list.get("show", RowTab.class);
        return asked != null ? asked : RowTab.first(getJob().counts());
    }

    public List<RowTab.Link> getTabs() {
        return RowTab.links(getJob().counts(), list, texts);
    }

    public Page<ImportRowView> getRows() {
        if (rows == null) {
            rows = getTab().rows(imports, getId(), list.request(null));
        }
        return rows;
    }

    /** The first columns of the table: the rest of a wide one is in its export. */
    public List<Choice> getColumns() {
        if (columns == null) {
            columns = table.columns(getJob()).stream().limit(MOST_COLUMNS).toList();
        }
        return columns;
    }

    public List<AuditRow> getHistory() {
        return histories.of("import", String.valueOf(getId()));
    }

    /** Sheets that hold a table of this kind. */
    public List<SheetReport> getSheets() {
        return ImportTable.sheets(getJob());
    }

    /** Sheets that were left out. */
    public List<SheetReport> getLeftOut() {
        return getJob().sheets().stream().filter(s -> s.layout() == null).toList();
    }

    public String layoutLabel(String code) {
        return table.layout(getJob(), code).label();
    }

    /** Page that lists the kind: who is offered it may follow the links to the records. Null when there is none. */
    public String getRecords() {
        return RecordLinks.list(getJob().kind());
    }

    /** Page below the context root that shows a stored record, or null when the kind has none. */
    public String link(String reference) {
        return RecordLinks.of(getJob().kind(), reference);
    }

    public String recordNumber(String reference) {
        return RecordLinks.number(getJob().kind(), reference);
    }

    /** Asked for every second while the engine works; then the page comes anew. */
    public void poll() throws IOException {
        if (!isActive()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/imports/detail.xhtml?id=" + getId());
        }
    }

    public String start() {
        imports.start(getId(), version);
        return here();
    }

    public String undo() {
        imports.undo(getId(), version);
        return here();
    }

    public String takeIn() {
        imports.choose(getId(), selected(), true);
        return here();
    }

    public String leaveOut() {
        imports.choose(getId(), selected(), false);
        return here();
    }

    public String only() {
        Collection<Integer> selected = selected();
        imports.choose(getId(), List.of(), false);
        imports.choose(getId(), selected, true);
        return here();
    }

    private Collection<Integer> selected() {
        List<Integer> seqs = list.getSelected().stream()
                .filter(s -> s.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toList();
        if (seqs.isEmpty()) {
            throw InvalidInput.of("selected", "required");
        }
        return seqs;
    }

    private String here() {
        return go.to("/imports/detail.xhtml", "id", getId(), "show", list.get("show"));
    }

    /** The version the user saw when the page was shown. */
    public long getVersion() {
        return version < 0 ? getJob().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isRefused() {
        return getJob().status() == ImportStatus.REFUSED;
    }
}
