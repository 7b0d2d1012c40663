package org.anlan.web.rest.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.platform.time.BusinessZone;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskTable;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.Signature;
import org.anlan.web.faces.Texts;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the risks of a register as xlsx, row by row; text is always text, so that no cell is ever a formula. */
@RequestScoped
public class RiskWorkbook {
    private static final int WIDTH_UNIT = 256 * 2;
    private static final int FIRST_ROW = 3;

    private Units units;
    private People people;
    private Texts texts;
    private BusinessZone zone;

    protected RiskWorkbook() {}

    @Inject
    public RiskWorkbook(Units units, People people, Texts texts, BusinessZone zone) {
        this.units = units;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    /** Title, the columns of the type, the rows, and the three signatures, as on the printed form. */
    void register(RegisterDetails register, List<RiskDetails> risks, OutputStream out) throws IOException {
        List<RegisterColumn> columns = register.type().columns();
        try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
            Sheet sheet = book.createSheet(sheetName(register.type().name()));
            CellStyle head = style(book, true);
            CellStyle body = style(book, false);
            write(sheet.createRow(0), 0, register.name(), head);
            write(sheet.createRow(1), 0, texts.text("risk.print.unit", units.nameOf(register.unitCode())), body);
            Row header = sheet.createRow(2);
            for (int c = 0; c < columns.size(); c++) {
                sheet.setColumnWidth(c, Math.max(4, columns.get(c).width()) * WIDTH_UNIT);
                write(header, c, columns.get(c).name(), head);
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, columns.size() - 1));
            int at = FIRST_ROW;
            for (RiskDetails risk : risks) {
                Row row = sheet.createRow(at++);
                for (int c = 0; c < columns.size(); c++) {
                    write(row, c, RiskTable.cell(columns.get(c), risk), body);
                }
            }
            mergeGroups(sheet, columns, risks);
            Row footer = sheet.createRow(at);
            List<String> signed = signatures(register);
            for (int s = 0; s < signed.size(); s++) {
                write(footer, Math.min(s * columns.size() / 3, columns.size() - 1), signed.get(s), body);
            }
            book.write(out);
        }
    }

    /** A group that runs over several rows is one cell, as its users drew it. */
    private static void mergeGroups(Sheet sheet, List<RegisterColumn> columns, List<RiskDetails> risks) {
        for (int c = 0; c < columns.size(); c++) {
            int first = 0;
            for (int r = 1; columns.get(c).grouping() && r <= risks.size(); r++) {
                String group = text(columns.get(c), risks.get(first));
                boolean goesOn = r < risks.size() && group.equals(text(columns.get(c), risks.get(r)));
                if (!goesOn && r - first > 1 && !group.isEmpty()) {
                    sheet.addMergedRegion(new CellRangeAddress(FIRST_ROW + first, FIRST_ROW + r - 1, c, c));
                }
                first = goesOn ? first : r;
            }
        }
    }

    private static String text(RegisterColumn column, RiskDetails risk) {
        Object value = RiskTable.cell(column, risk);
        return value == null ? "" : value.toString();
    }

    private List<String> signatures(RegisterDetails register) {
        List<String> signed = new ArrayList<>();
        signed.add(signature("risk.prepared", register.prepared()));
        signed.add(signature("risk.reviewed", register.reviewed()));
        signed.add(signature("risk.approved", register.approved()));
        return signed;
    }

    private String signature(String key, Signature signature) {
        String who = signature.given() ? people.nameOf(signature.login()) + " " + zone.dateOf(signature.at()) : "";
        return texts.text(key) + "：" + who;
    }

    private static void write(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private static CellStyle style(SXSSFWorkbook book, boolean bold) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(bold);
        font.setFontName("宋体");
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static String sheetName(String name) {
        return name.replaceAll("[\\\\/?*\\[\\]:]", " ");
    }
}
