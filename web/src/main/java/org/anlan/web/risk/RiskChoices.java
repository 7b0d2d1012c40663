package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.risk.AccidentType;
import org.anlan.risk.HazardClass;
import org.anlan.risk.HeatMap;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.RatingScale;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;

/** Options and names that the pages of this module share. */
@Named("riskChoices")
@RequestScoped
public class RiskChoices {
    private Registers registers;
    private Units units;
    private People people;
    private Texts texts;
    private Appearance appearance;
    private final Map<String, String> names = new HashMap<>();

    protected RiskChoices() {}

    @Inject
    public RiskChoices(Registers registers, Units units, People people, Texts texts, Appearance appearance) {
        this.registers = registers;
        this.units = units;
        this.people = people;
        this.texts = texts;
        this.appearance = appearance;
    }

    public List<Choice> getTypes() {
        return registers.types().stream()
                .map(t -> new Choice(t.code(), type(t)))
                .toList();
    }

    public String type(RegisterType type) {
        return type.label(language());
    }

    public String column(RegisterColumn column) {
        return column.label(language());
    }

    private String language() {
        return appearance.getLocale().getLanguage();
    }

    /** A level in the person's language. */
    public String level(String level, String levelEn) {
        return named(level, levelEn);
    }

    /** {@code 低 1–4}; a list's level has no values, the highest of LEC no largest. */
    public String band(LevelBand band) {
        String name = level(band.level(), band.labelEn());
        return band.min() == null
                ? name
                : name + " " + band.min().toPlainString() + "–"
                        + (band.max() == null ? "" : band.max().toPlainString());
    }

    /** The name in the reader's language; the Chinese one when there is no other. */
    public String named(String name, String nameEn) {
        return appearance.named(name, nameEn);
    }

    /** Parameters of the risk list that narrow it to the level of this scheme, or to the unrated. */
    public String levelFilter(HeatMap.LevelCount band) {
        return band.level() == null
                ? "&flag=UNRATED"
                : "&scheme=" + encode(band.schemeCode()) + "&level=" + encode(band.level());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<Choice> getReviewTerms() {
        return List.of(new Choice("true", texts.text("risk.review_overdue")));
    }

    public List<Choice> getUnits() {
        return units.tree().stream()
                .filter(u -> u.active())
                .map(u -> new Choice(u.code(), "\u3000".repeat(u.depth()) + u.name()))
                .toList();
    }

    public String unit(String code) {
        return names.computeIfAbsent("unit " + code, k -> units.nameOf(code));
    }

    public String person(String login) {
        return login == null ? "" : names.computeIfAbsent("person " + login, k -> people.nameOf(login));
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(RiskStatus.values()));
    }

    public List<Choice> getGrades() {
        return texts.choices(
                List.of(RiskGrade.MAJOR, RiskGrade.CONSIDERABLE, RiskGrade.GENERAL, RiskGrade.LOW, RiskGrade.UNMAPPED));
    }

    public List<Choice> getFlags() {
        return texts.choices(List.of(RiskFlag.values()));
    }

    public List<Choice> getHazardClasses() {
        return Arrays.stream(HazardClass.values())
                .map(c -> new Choice(c.name(), texts.label(c)))
                .toList();
    }

    public List<Choice> getAccidentTypes() {
        return Arrays.stream(AccidentType.values())
                .map(t -> new Choice(t.name(), texts.label(t)))
                .toList();
    }

    /** A stored hazard class in words; a word of the source's own stays itself. */
    public String hazardClass(String stored) {
        return HazardClass.ofWord(stored).map(texts::label).orElse(stored);
    }

    public String accidentType(String stored) {
        return AccidentType.ofWord(stored).map(texts::label).orElse(stored);
    }

    public List<Choice> getMeasureKinds() {
        return texts.choices(List.of(MeasureFacts.Kind.values()));
    }

    public List<Choice> getMeasureStates() {
        return texts.choices(List.of(MeasureFacts.State.values()));
    }

    public List<Choice> getCheckCycles() {
        return texts.choices(List.of(MeasureFacts.CheckCycle.values()));
    }

    public List<Choice> getControlLevels() {
        return texts.choices(List.of(ControlLevel.values()));
    }

    public List<Choice> getLsFactors() {
        return factors(RatingScale.LS_FACTORS);
    }

    public List<Choice> getLecLikelihoods() {
        return factors(RatingScale.LEC_LIKELIHOOD);
    }

    public List<Choice> getLecExposures() {
        return factors(RatingScale.LEC_EXPOSURE);
    }

    public List<Choice> getLecConsequences() {
        return factors(RatingScale.LEC_CONSEQUENCE);
    }

    private static List<Choice> factors(List<BigDecimal> values) {
        return values.stream()
                .map(v -> new Choice(v.toPlainString(), v.toPlainString()))
                .toList();
    }
}
