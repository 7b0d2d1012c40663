package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.risk.register.RegisterRow;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.RegisterQuery;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** The registers the caller may see, with what waits in each. */
@Named
@RequestScoped
public class RegisterListPage {
    private Registers registers;
    private ListState list;
    private Texts texts;
    private Page<RegisterRow> rows;

    protected RegisterListPage() {}

    @Inject
    public RegisterListPage(Registers registers, ListState list, Texts texts) {
        this.registers = registers;
        this.list = list;
        this.texts = texts;
    }

    /** View action. */
    public void load() {
        RegisterQuery query = new RegisterQuery(
                list.getQ(), list.get("type"), list.get("unit"), list.get("status", RegisterStatus.class));
        rows = registers.find(query, list.request("number"));
    }

    public Page<RegisterRow> getRows() {
        return rows;
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(RegisterStatus.values()));
    }
}
