package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.ChangeRegister;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Who;

/** Opens a register or changes its head. */
@Named
@ViewScoped
public class RegisterEditPage implements Serializable {
    @Inject
    Registers registers;

    @Inject
    LevelSchemes schemes;

    @Inject
    Who who;

    @Inject
    Go go;

    private String number;
    private long version;
    private boolean read;
    private String type;
    private String name;
    private String unitCode;
    private String ownerLogin;
    private String schemeCode;
    private Integer reviewMonths = 12;

    /** View action. */
    public void load() {
        if (read) {
            return;
        }
        read = true;
        if (number == null) {
            ownerLogin = who.getLogin();
            return;
        }
        RegisterDetails details = registers.details(number);
        version = details.version();
        type = details.type().code();
        name = details.name();
        unitCode = details.unitCode();
        ownerLogin = details.ownerLogin();
        schemeCode = details.schemeCode();
        reviewMonths = details.reviewMonths();
    }

    public String save() {
        if (number != null) {
            registers.change(new ChangeRegister(number, version, name, unitCode, ownerLogin, schemeCode, reviewMonths));
            return go.done("register.changed", number).to("/risk/register.xhtml", "number", number);
        }
        String opened = registers.open(new OpenRegister(type, name, unitCode, ownerLogin, null, reviewMonths));
        return go.done("register.opened", opened).to("/risk/register.xhtml", "number", opened);
    }

    /** Schemes in force that rate by the method of the type; empty for a register without rating. */
    public List<Choice> getSchemes() {
        RegisterType chosen = type == null ? null : registers.type(type);
        return chosen == null || chosen.method() == RatingMethod.NONE
                ? List.of()
                : schemes.all().stream()
                        .filter(s -> s.status() == SchemeStatus.PUBLISHED && s.method() == chosen.method())
                        .map(s -> new Choice(s.code(), s.name()))
                        .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getType() {
        return type;
    }

    public void setType(String value) {
        type = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String value) {
        unitCode = value;
    }

    public String getOwnerLogin() {
        return ownerLogin;
    }

    public void setOwnerLogin(String value) {
        ownerLogin = value;
    }

    public String getSchemeCode() {
        return schemeCode;
    }

    public void setSchemeCode(String value) {
        schemeCode = value;
    }

    public Integer getReviewMonths() {
        return reviewMonths;
    }

    public void setReviewMonths(Integer value) {
        reviewMonths = value;
    }
}
