package org.anlan.platform.export.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.export.ColumnSpec.Type;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One workbook being written; the library keeps {@value #WINDOW} rows in memory and the rest in a temporary file. */
final class XlsxSheet implements AutoCloseable {

    private static final int WINDOW = 100;
    private static final int MOST_ROWS = 1_048_575;
    private static final String FONT = "微软雅黑";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final SXSSFSheet sheet;
    private final List<ColumnSpec> columns;
    private final ZoneId zone;
    private final Map<Type, CellStyle> styles = new EnumMap<>(Type.class);
    private int rows;

    XlsxSheet(String title, List<ColumnSpec> columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
        workbook.setCompressTempFiles(true);
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title == null || title.isBlank() ? "1" : title));
        for (Type type : Type.values()) {
            styles.put(type, style(type));
        }
        header();
    }

    private void header() {
        CellStyle bold = workbook.createCellStyle();
        bold.setFont(font(true));
        bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        bold.setBorderBottom(BorderStyle.THIN);
        bold.setVerticalAlignment(VerticalAlignment.CENTER);
        SXSSFRow row = sheet.createRow(rows++);
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, columns.get(c).width() * 256);
            SXSSFCell cell = row.createCell(c);
            cell.setCellValue(columns.get(c).label());
            cell.setCellStyle(bold);
        }
        sheet.createFreezePane(0, 1);
    }

    private Font font(boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Type type) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(false));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(type == Type.LONG_TEXT);
        String format = switch (type) {
            // a cell of format "text" stays text when the reader edits it
            case TEXT, LONG_TEXT -> "@";
            case NUMBER -> "General";
            case DATE -> "yyyy-mm-dd";
            case INSTANT -> "yyyy-mm-dd hh:mm";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    void add(List<?> values) {
        if (rows > MOST_ROWS) {
            throw new IllegalStateException("a sheet holds " + MOST_ROWS + " rows");
        }
        SXSSFRow row = sheet.createRow(rows++);
        for (int c = 0; c < columns.size(); c++) {
            Object value = c < values.size() ? values.get(c) : null;
            if (value != null) {
                set(row.createCell(c), columns.get(c).type(), value);
            }
        }
    }

    private void set(SXSSFCell cell, Type type, Object value) {
        cell.setCellStyle(styles.get(type));
        switch (type) {
            case NUMBER -> cell.setCellValue(((Number) value).doubleValue());
            case DATE -> cell.setCellValue((LocalDate) value);
            case INSTANT -> cell.setCellValue(((Instant) value).atZone(zone).toLocalDateTime());
            default -> cell.setCellValue(CellTexts.xlsx(String.valueOf(value)));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, Math.max(0, columns.size() - 1)));
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
