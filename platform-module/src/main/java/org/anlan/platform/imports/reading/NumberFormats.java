package org.anlan.platform.imports.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What a number in a cell says to the one who looks at it: a date, a time, a percentage, a number with leading zeros, or
 * the plain number with the 15 digits that Excel shows.
 */
final class NumberFormats {

    private static final MathContext EXCEL_DIGITS = new MathContext(15);
    private static final BigDecimal BEYOND_PRECISION = new BigDecimal("1e15");
    private static final Pattern NOT_PART_OF_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm[:ss]");

    private final StylesTable styles;
    private final boolean date1904;

    NumberFormats(StylesTable styles, boolean date1904) {
        this.styles = styles;
        this.date1904 = date1904;
    }

    /** @param style index of the cell's style, or -1 */
    RawCell cell(String value, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException notANumber) {
            return CellText.cell(value);
        }
        if (number.precision() - number.scale() > 400 || number.scale() > 400) {
            return new RawCell(value, RawCell.Note.ERROR_VALUE, value, null);
        }
        String format = format(style);
        if (isDate(style, format)) {
            return RawCell.of(date(number, format, value));
        }
        return number(number, format);
    }

    private static RawCell number(BigDecimal exact, String format) {
        BigDecimal number = exact.round(EXCEL_DIGITS).stripTrailingZeros();
        if (format.endsWith("%") && format.matches("[0#.,]+%")) {
            return RawCell.of(plain(number.movePointRight(2)) + "%");
        }
        if (format.matches("0{2,20}") && number.scale() <= 0 && number.signum() >= 0) {
            String digits = plain(number);
            return RawCell.of("0".repeat(Math.max(0, format.length() - digits.length())) + digits);
        }
        if (number.abs().compareTo(BEYOND_PRECISION) >= 0) {
            return new RawCell(plain(number), RawCell.Note.PRECISION_LOST, null, null);
        }
        return RawCell.of(plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String format(int style) {
        XSSFCellStyle cellStyle = style(style);
        if (cellStyle == null) {
            return "General";
        }
        String eastAsian = eastAsianFormat(cellStyle.getDataFormat());
        String format = eastAsian == null ? cellStyle.getDataFormatString() : eastAsian;
        return format == null ? "General" : format;
    }

    private boolean isDate(int style, String format) {
        XSSFCellStyle cellStyle = style(style);
        return cellStyle != null
                && (eastAsianFormat(cellStyle.getDataFormat()) != null
                        || DateUtil.isADateFormat(cellStyle.getDataFormat(), format));
    }

    private XSSFCellStyle style(int style) {
        return style < 0 || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
    }

    /** Built-in formats of Chinese Excel; their patterns do not stand in the file. */
    private static String eastAsianFormat(int id) {
        return switch (id) {
            case 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "yyyy-m-d";
            case 32, 33, 34, 35, 55, 56 -> "h:mm:ss";
            default -> null;
        };
    }

    private String date(BigDecimal serial, String format, String value) {
        double days = serial.doubleValue();
        if (!DateUtil.isValidExcelDate(days)) {
            return value;
        }
        LocalDateTime at = DateUtil.getLocalDateTime(days, date1904, true);
        String pattern = NOT_PART_OF_PATTERN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean showsTime = pattern.contains("h") || pattern.contains("s");
        boolean showsDate = pattern.contains("y") || pattern.contains("d") || !showsTime;
        if (!showsDate || days < 1 && showsTime) {
            return time(at.toLocalTime());
        }
        return showsTime
                ? at.toLocalDate() + "T" + time(at.toLocalTime())
                : at.toLocalDate().toString();
    }

    private static String time(LocalTime time) {
        return time.getSecond() == 0 ? time.toString().substring(0, 5) : TIME.format(time);
    }
}
