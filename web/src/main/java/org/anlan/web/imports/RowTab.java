package org.anlan.web.imports;

import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.imports.ImportDetails.Counts;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.RowState;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** Which rows of an import are shown. */
public enum RowTab {
    REJECTED,
    FLAGGED,
    ACCEPTED,
    STORED,
    KEPT,
    UNDONE,
    ALL;

    int count(Counts counts) {
        return switch (this) {
            case REJECTED -> counts.rejected();
            case FLAGGED -> counts.flagged();
            case ACCEPTED -> counts.accepted();
            case STORED -> counts.stored();
            case KEPT -> counts.kept();
            case UNDONE -> counts.undone();
            case ALL -> counts.rows();
        };
    }

    public Page<ImportRowView> rows(ImportService imports, long id, PageRequest page) {
        return switch (this) {
            case FLAGGED -> imports.flagged(id, page);
            case ALL -> imports.rows(id, List.of(), page);
            default -> imports.rows(id, List.of(RowState.valueOf(name())), page);
        };
    }

    /** The tab that is shown when none is chosen. */
    public static RowTab first(Counts counts) {
        return Stream.of(KEPT, REJECTED)
                .filter(tab -> tab.count(counts) > 0)
                .findFirst()
                .orElse(ALL);
    }

    static List<Link> links(Counts counts, ListState list, Texts texts) {
        RowTab shown = list.get("show", RowTab.class) == null ? first(counts) : list.get("show", RowTab.class);
        return Stream.of(values())
                .filter(tab -> tab == ALL || tab == shown || tab.count(counts) > 0)
                .map(tab -> new Link(
                        list.url("show", tab), texts.text("import.tab." + tab.name()), tab.count(counts), tab == shown))
                .toList();
    }

    /** A tab as a link. */
    public record Link(String href, String label, int count, boolean active) {}
}
