package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.notice.Notices;
import org.anlan.platform.notice.Notices.Notice;
import org.anlan.web.home.NoticeTexts;

/** The caller's own notifications. */
@RequestScoped
public class NoticesExport extends RowExport<Notice> {

    @Inject
    Notices notices;

    @Inject
    NoticeTexts words;

    @Override
    public String kind() {
        return "notifications";
    }

    @Override
    protected String titleKey() {
        return "notices.title";
    }

    @Override
    protected List<Column<Notice>> cells() {
        return List.of(
                new Column<>("notices.at", ColumnSpec::instant, Notice::at),
                new Column<>("notices.what", label -> ColumnSpec.longText(label).wide(80), words::text),
                new Column<>(
                        "notices.unread", ColumnSpec::text, row -> texts.text(row.read() ? "field.no" : "field.yes")));
    }

    @Override
    protected RowSource<Notice> source(ExportFilter filter) {
        return RowSource.paged(notices::mine);
    }
}
