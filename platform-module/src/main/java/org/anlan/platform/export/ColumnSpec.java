package org.anlan.platform.export;

/**
 * A column of an exported table.
 *
 * @param label header in the reader's language
 * @param type how its values are written
 * @param width in characters of the usual digit width, 4 to 100
 */
public record ColumnSpec(String label, Type type, int width) {

    public ColumnSpec {
        if (width < 4 || width > 100) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    public static ColumnSpec text(String label) {
        return new ColumnSpec(label, Type.TEXT, 20);
    }

    /** Several lines, wrapped. */
    public static ColumnSpec longText(String label) {
        return new ColumnSpec(label, Type.LONG_TEXT, 40);
    }

    public static ColumnSpec number(String label) {
        return new ColumnSpec(label, Type.NUMBER, 12);
    }

    public static ColumnSpec date(String label) {
        return new ColumnSpec(label, Type.DATE, 12);
    }

    public static ColumnSpec instant(String label) {
        return new ColumnSpec(label, Type.INSTANT, 17);
    }

    public ColumnSpec wide(int characters) {
        return new ColumnSpec(label, type, characters);
    }

    /** TEXT and LONG_TEXT take anything, NUMBER a Number, DATE a LocalDate, INSTANT an Instant; null is an empty cell. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DATE,
        INSTANT
    }
}
