package org.anlan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonRow;
import org.anlan.platform.people.PersonStatus;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** The list of people; its state is the URL. */
@Named
@RequestScoped
public class PeopleListPage {

    @Inject
    People people;

    @Inject
    PersonChoices choices;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    private Page<PersonRow> rows;

    /** View action. */
    public void load() {
        rows = people.find(query(list), list.request("login"));
    }

    static PersonQuery query(ListState list) {
        return new PersonQuery(list.getQ(), list.get("unit"), list.get("role"), list.get("status", PersonStatus.class));
    }

    public Page<PersonRow> getRows() {
        return rows;
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(PersonStatus.values()));
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public List<Choice> getRoles() {
        return choices.roles();
    }

    /** Names of the roles of one row. */
    public String roleNames(PersonRow row) {
        return choices.roleNames(row.roles());
    }
}
