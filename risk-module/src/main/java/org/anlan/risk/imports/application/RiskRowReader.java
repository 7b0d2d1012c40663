package org.anlan.risk.imports.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportRow;
import org.anlan.risk.AccidentType;
import org.anlan.risk.HazardClass;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;

/** Reads a row of the users' table as facts of a risk; nothing of the row is lost. */
final class RiskRowReader {
    private final RegisterType type;
    private final ImportRow row;

    RiskRowReader(RegisterType type, ImportRow row) {
        this.type = type;
        this.row = row;
    }

    RiskFacts facts() {
        return RiskFacts.builder()
                .sequenceLabel(text(RegisterField.SEQUENCE))
                .category(text(RegisterField.CATEGORY))
                .title(text(RegisterField.TITLE))
                .description(text(RegisterField.DESCRIPTION))
                .hazardClasses(words(RegisterField.HAZARD_CLASSES).stream()
                        .map(w -> HazardClass.ofWord(w).map(Enum::name).orElse(w))
                        .toList())
                .accidentTypes(words(RegisterField.ACCIDENT_TYPES).stream()
                        .map(w -> AccidentType.ofWord(w).map(Enum::name).orElse(w))
                        .toList())
                .causes(list(RegisterField.CAUSES))
                .consequences(list(RegisterField.CONSEQUENCES))
                .parties(
                        words(RegisterField.PARTIES).stream().map(Party::ofText).toList())
                .persons(words(RegisterField.PERSONS))
                .measures(list(RegisterField.MEASURES).stream()
                        .map(MeasureFacts::ofText)
                        .toList())
                .exemption(text(RegisterField.EXEMPTION))
                .rectificationPlan(text(RegisterField.PLAN))
                .accountability(text(RegisterField.ACCOUNTABILITY))
                .extras(extras())
                .build();
    }

    String text(RegisterField field) {
        return row.text(field.name());
    }

    /** The number in the cell. @throws NumberFormatException it holds something else */
    BigDecimal number(RegisterField field) {
        String text = text(field);
        return text == null ? null : new BigDecimal(text.strip());
    }

    private Map<String, String> extras() {
        Map<String, String> extras = new HashMap<>(row.extras());
        for (RegisterColumn column : type.columns()) {
            String value = row.text(column.key());
            if (column.field() == RegisterField.EXTRA && value != null) {
                extras.put(column.name(), value);
            }
        }
        return extras;
    }

    private List<String> list(RegisterField field) {
        List<String> entries = row.list(field.name());
        String text = text(field);
        return entries.isEmpty() && text != null ? List.of(text) : entries;
    }

    /** Short words in one cell, such as 火灾、其他爆炸, are a list also without numbers. */
    private List<String> words(RegisterField field) {
        List<String> words = new ArrayList<>();
        for (String entry : list(field)) {
            Arrays.stream(entry.split("[、,，;；/\\n]"))
                    .map(w -> w.strip().replaceAll("[。.]+$", ""))
                    .filter(w -> !w.isEmpty())
                    .forEach(words::add);
        }
        return words;
    }
}
