package org.anlan.web.rest.exports;

import java.util.Iterator;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;

/** Plug-in: a list that can be exported with the filters of its page. The door behind it checks the permission. */
public interface ListExport {

    /** As in {@code /exports/{kind}.xlsx}: people, units, risks, ... */
    String kind();

    /** Title of the sheet in the reader's language. */
    String title();

    /** Most lists have the same columns whatever is asked for. */
    List<ColumnSpec> columns(ExportFilter filter);

    /** Values in the order of the columns; read page by page while they are written. */
    Iterator<List<?>> rows(ExportFilter filter);
}
