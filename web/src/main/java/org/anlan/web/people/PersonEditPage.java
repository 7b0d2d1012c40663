package org.anlan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.SavePerson;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;

/** Registers or changes a person. A new person's first password is shown once after saving. */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {

    @Inject
    transient People people;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient Go go;

    private String editing;
    private long version;
    private PersonForm form = new PersonForm();

    /** View action. */
    public void load() {
        if (editing != null) {
            PersonDetails person = people.details(editing);
            version = person.version();
            form = PersonForm.of(person);
        }
    }

    public String save() {
        SavePerson person = form.command(editing, version);
        if (editing == null) {
            String password = people.register(person, null, true);
            go.done("person.registered", form.getName(), password);
        } else {
            people.change(person);
            go.done("person.changed", form.getName());
        }
        return go.to("/people/detail.xhtml", "login", person.login());
    }

    public boolean isNew() {
        return editing == null;
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public List<Choice> getRoleChoices() {
        return choices.roles();
    }

    public PersonForm getForm() {
        return form;
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }

    /** What is typed. */
    public static class PersonForm implements Serializable {

        private String login;
        private String name;
        private String unitCode;
        private String posts;
        private String phone;
        private String email;
        private List<String> roles = new ArrayList<>(List.of("employee"));

        static PersonForm of(PersonDetails person) {
            PersonForm form = new PersonForm();
            form.login = person.login();
            form.name = person.name();
            form.unitCode = person.unitCode();
            form.posts = person.posts();
            form.phone = person.phone();
            form.email = person.email();
            form.roles = new ArrayList<>(person.roles());
            return form;
        }

        SavePerson command(String editing, long version) {
            String key = editing == null ? login : editing;
            return new SavePerson(key, version, name, unitCode, posts, phone, email, null, roles);
        }

        public String getLogin() {
            return login;
        }

        public void setLogin(String login) {
            this.login = login;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getUnitCode() {
            return unitCode;
        }

        public void setUnitCode(String unitCode) {
            this.unitCode = unitCode;
        }

        public String getPosts() {
            return posts;
        }

        public void setPosts(String posts) {
            this.posts = posts;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public List<String> getRoles() {
            return roles;
        }

        public void setRoles(List<String> roles) {
            this.roles = roles;
        }
    }
}
