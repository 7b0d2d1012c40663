package org.anlan.web.home.board;

/**
 * One number of the workbench, a link to the list it counts.
 *
 * @param label bundle key
 * @param value as shown, such as {@code 12}, {@code 1000+} or {@code 96.5%}
 * @param hint a few words more, or null
 * @param alarm whether it is a number that should be zero and is not
 * @param trend of the last months, or null
 */
public record Tile(String label, String value, String hint, String path, boolean alarm, Trend trend) {

    public static Tile of(String label, String value, String path) {
        return new Tile(label, value, null, path, false, null);
    }

    /** A number that should be zero. */
    public static Tile alarm(String label, String value, String path) {
        return new Tile(label, value, null, path, !"0".equals(value), null);
    }

    public Tile saying(String words) {
        return new Tile(label, value, words, path, alarm, trend);
    }
}
