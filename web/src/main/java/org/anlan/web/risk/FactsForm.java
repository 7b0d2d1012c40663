package org.anlan.web.risk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;

/** The written part of a risk as fields of a form: texts, lists one entry a line, ticked classes, measures. */
public class FactsForm implements Serializable {
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<MeasureForm> measures = new ArrayList<>();
    private final Map<String, Party.Kind> knownParties = new TreeMap<>();
    private List<String> hazardClasses = new ArrayList<>();
    private List<String> accidentTypes = new ArrayList<>();
    private String ownerLogin;

    public static FactsForm of(RegisterType type, RiskFacts facts) {
        FactsForm form = new FactsForm();
        form.texts.put("SEQUENCE", facts.sequenceLabel());
        form.texts.put("CATEGORY", facts.category());
        form.texts.put("TITLE", facts.title());
        form.texts.put("DESCRIPTION", facts.description());
        form.texts.put("CAUSES", lines(facts.causes()));
        form.texts.put("CONSEQUENCES", lines(facts.consequences()));
        form.texts.put("PERSONS", lines(facts.persons()));
        form.texts.put(
                "PARTIES", lines(facts.parties().stream().map(Party::name).toList()));
        form.texts.put("EXEMPTION", facts.exemption());
        form.texts.put("PLAN", facts.rectificationPlan());
        form.texts.put("ACCOUNTABILITY", facts.accountability());
        facts.parties().forEach(p -> form.knownParties.put(p.name(), p.kind()));
        form.hazardClasses = new ArrayList<>(facts.hazardClasses());
        form.accidentTypes = new ArrayList<>(facts.accidentTypes());
        facts.measures().forEach(m -> form.measures.add(MeasureForm.of(m)));
        if (form.measures.isEmpty()) {
            form.measures.add(new MeasureForm());
        }
        extraColumns(type).forEach(c -> form.extras.put(c, ""));
        form.extras.putAll(new TreeMap<>(facts.extras()));
        form.ownerLogin = facts.ownerLogin();
        return form;
    }

    private static List<String> extraColumns(RegisterType type) {
        return type.columns().stream()
                .filter(c -> c.field() == RegisterField.EXTRA)
                .map(RegisterColumn::name)
                .toList();
    }

    RiskFacts facts() {
        Map<String, String> given = new TreeMap<>(extras);
        given.values().removeIf(value -> value == null || value.isBlank());
        return RiskFacts.builder()
                .sequenceLabel(texts.get("SEQUENCE"))
                .category(texts.get("CATEGORY"))
                .title(texts.get("TITLE"))
                .description(texts.get("DESCRIPTION"))
                .hazardClasses(hazardClasses)
                .accidentTypes(accidentTypes)
                .causes(entries("CAUSES"))
                .consequences(entries("CONSEQUENCES"))
                .parties(entries("PARTIES").stream().map(this::party).toList())
                .persons(entries("PERSONS"))
                .measures(measures.stream()
                        .filter(MeasureForm::hasText)
                        .map(MeasureForm::facts)
                        .toList())
                .exemption(texts.get("EXEMPTION"))
                .rectificationPlan(texts.get("PLAN"))
                .accountability(texts.get("ACCOUNTABILITY"))
                .extras(given)
                .ownerLogin(ownerLogin)
                .build();
    }

    private Party party(String name) {
        Party.Kind known = knownParties.get(name);
        return known == null ? Party.ofText(name) : new Party(known, name);
    }

    private List<String> entries(String field) {
        String text = texts.get(field);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries);
    }

    /** Field name to text; a list holds one entry a line. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** Columns only this register has, by name. */
    public Map<String, String> getExtras() {
        return extras;
    }

    public List<String> getExtraNames() {
        return List.copyOf(extras.keySet());
    }

    public List<MeasureForm> getMeasures() {
        return measures;
    }

    public List<String> getHazardClasses() {
        return hazardClasses;
    }

    public void setHazardClasses(List<String> value) {
        hazardClasses = value;
    }

    public List<String> getAccidentTypes() {
        return accidentTypes;
    }

    public void setAccidentTypes(List<String> value) {
        accidentTypes = value;
    }

    public String getOwnerLogin() {
        return ownerLogin;
    }

    public void setOwnerLogin(String value) {
        ownerLogin = value;
    }
}
