package org.anlan.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.SheetReport;
import org.anlan.web.faces.Go;

/** Corrects the cells of one row; the row is checked again when it is saved. */
@Named
@ViewScoped
public class ImportRowPage implements Serializable {

    @Inject
    ImportService imports;

    @Inject
    ImportTexts texts;

    @Inject
    Go go;

    private long id;
    private int seq;
    private int rowNumber;
    private String fileName;
    private final List<CellInput> cells = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public void load() {
        if (!cells.isEmpty()) {
            return;
        }
        ImportDetails job = imports.details(id);
        ImportRowView row = row();
        fileName = job.fileName();
        rowNumber = row.row();
        show(job, row);
    }

    /** Places count from 1, so the page of size 1 before it holds the row. */
    private ImportRowView row() {
        return imports.rows(id, List.of(), new PageRequest(Math.max(0, seq - 1), 1, null, false)).items().stream()
                .filter(r -> r.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new NotFound("import_row", seq));
    }

    private void show(ImportDetails job, ImportRowView row) {
        cells.clear();
        problems.clear();
        SheetReport sheet = job.sheets().get(row.sheet());
        layout(job, sheet).columns().stream()
                .filter(column -> sheet.headers().containsKey(column.key()))
                .forEach(column -> {
                    String header = sheet.headers().get(column.key());
                    cells.add(new CellInput(column.key(), header, row.values().get(column.key()), said(row, header)));
                });
        row.messages().stream()
                .filter(m -> m.column() == null || !sheet.headers().containsValue(m.column()))
                .map(texts::of)
                .forEach(problems::add);
    }

    private ImportLayout layout(ImportDetails job, SheetReport sheet) {
        return imports.layouts(job.kind()).stream()
                .filter(l -> Objects.equals(l.code(), sheet.layout()))
                .findFirst()
                .orElseThrow(() -> new NotFound("import_row", seq));
    }

    private List<CellInput.Said> said(ImportRowView row, String header) {
        return row.messages().stream()
                .filter(m -> header.equals(m.column()))
                .map(m -> new CellInput.Said(m.severity() == ImportMessage.Severity.ERROR, texts.plain(m)))
                .toList();
    }

    public String save() {
        Map<String, String> changes = new LinkedHashMap<>();
        cells.stream().filter(CellInput::isChanged).forEach(c -> changes.put(c.getKey(), c.getText()));
        ImportRowView row = imports.correct(id, seq, changes);
        if (row.state() == RowState.REJECTED) {
            show(imports.details(id), row);
            go.warn("import.row_still_rejected", rowNumber);
            return null;
        }
        return go.done("import.row_corrected", rowNumber).to("/imports/detail.xhtml", "id", id);
    }

    public List<CellInput> getCells() {
        return cells;
    }

    public List<String> getProblems() {
        return problems;
    }

    public int getRowNumber() {
        return rowNumber;
    }

    public String getFileName() {
        return fileName;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }
}
