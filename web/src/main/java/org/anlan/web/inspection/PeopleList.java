package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.people.People;

/** Persons offered while a login is typed. */
@Named
@RequestScoped
public class PeopleList {

    @Inject
    People people;

    public List<People.Choice> getAll() {
        return people.suggest("");
    }
}
