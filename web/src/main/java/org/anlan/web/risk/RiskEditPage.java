package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.PageRequest;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ChangeRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.RegisterQuery;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;

/** Registers a risk in a register, or changes what a register says of one; the fields are those of the register type. */
@Named
@ViewScoped
public class RiskEditPage implements Serializable {
    @Inject
    RiskService service;

    @Inject
    RiskQueries queries;

    @Inject
    Registers registers;

    @Inject
    LevelSchemes schemes;

    @Inject
    Go go;

    private String number;
    private String register;
    private long version;
    private String typeCode;
    private String schemeCode;
    private FactsForm facts;
    private RatingForm rating;

    /** View action. */
    public void load() {
        if (facts != null) {
            return;
        }
        if (number != null) {
            RiskDetails details = queries.details(number);
            register = details.row().registerNumber();
            version = details.version();
            open(details.type(), details.schemeCode(), details.facts());
        } else if (register != null) {
            RegisterDetails chosen = registers.details(register);
            open(chosen.type(), chosen.schemeCode(), RiskFacts.builder().build());
        }
    }

    private void open(RegisterType type, String scheme, RiskFacts known) {
        typeCode = type.code();
        schemeCode = scheme;
        facts = FactsForm.of(type, known);
        rating = new RatingForm(number == null ? type.method() : RatingMethod.NONE);
    }

    public String save() {
        if (number != null) {
            service.change(new ChangeRisk(number, version, facts.facts()));
            return go.done("risk.changed", number).to("/risk/detail.xhtml", "number", number);
        }
        String registered = service.register(
                new RegisterRisk(register, facts.facts(), rating.isBegun() ? rating.input() : null, rating.getBasis()));
        return go.done("risk.registered", registered).to("/risk/detail.xhtml", "number", registered);
    }

    public void addMeasure() {
        facts.getMeasures().add(new MeasureForm());
    }

    public void removeMeasure(MeasureForm measure) {
        facts.getMeasures().remove(measure);
    }

    /** What the chosen factors give under the scheme in force; null while something is missing. */
    public Rating getResult() {
        return rating != null && rating.isComplete() ? service.preview(register, rating.input()) : null;
    }

    public List<Choice> getLevels() {
        return rating == null || rating.getMethod() != RatingMethod.LIST
                ? List.of()
                : schemes.inForce(schemeCode).bands().stream()
                        .map(LevelBand::level)
                        .map(level -> new Choice(level, level))
                        .toList();
    }

    /** Registers to choose from before the form can be shown. */
    public List<Choice> getOpenRegisters() {
        RegisterQuery active = new RegisterQuery(null, null, null, RegisterStatus.ACTIVE);
        return registers.find(active, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                .map(r -> new Choice(r.number(), r.name() + " · " + r.number()))
                .toList();
    }

    public boolean has(String field) {
        return typeCode != null && type().has(RegisterField.valueOf(field));
    }

    /** Header of the column, which is the label of its field. */
    public RegisterColumn column(String field) {
        return type().column(RegisterField.valueOf(field)).orElse(null);
    }

    /** Single words the source wrote outside the catalogue stay choices of this risk. */
    public List<Choice> hazardChoices(List<Choice> catalogue) {
        return withOwn(catalogue, facts.getHazardClasses());
    }

    public List<Choice> accidentChoices(List<Choice> catalogue) {
        return withOwn(catalogue, facts.getAccidentTypes());
    }

    private static List<Choice> withOwn(List<Choice> catalogue, List<String> chosen) {
        Stream<Choice> own = chosen == null
                ? Stream.empty()
                : chosen.stream()
                        .filter(c -> catalogue.stream().noneMatch(k -> k.value().equals(c)))
                        .map(c -> new Choice(c, c));
        return Stream.concat(catalogue.stream(), own).toList();
    }

    public RegisterType type() {
        return registers.type(typeCode);
    }

    public FactsForm getFacts() {
        return facts;
    }

    public RatingForm getRating() {
        return rating;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String value) {
        register = value;
    }
}
