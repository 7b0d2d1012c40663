package org.anlan.web.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A cell being corrected, with what is to be said of it. */
public class CellInput implements Serializable {

    private static final int LONG_TEXT = 60;

    private final String key;
    private final String label;
    private final String before;
    private final ArrayList<Said> said;
    private String text;

    CellInput(String key, String label, String text, List<Said> said) {
        this.key = key;
        this.label = label;
        this.before = text == null ? "" : text;
        this.text = before;
        this.said = new ArrayList<>(said);
    }

    /** @param wrong rejects the row; otherwise only something to know */
    public record Said(boolean wrong, String text) implements Serializable {}

    public boolean isChanged() {
        return !before.equals(text == null ? "" : text.replace("\r\n", "\n"));
    }

    public boolean isWrong() {
        return said.stream().anyMatch(Said::wrong);
    }

    public int getLines() {
        return before.length() > LONG_TEXT || before.contains("\n") ? 4 : 1;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public List<Said> getSaid() {
        return said;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
