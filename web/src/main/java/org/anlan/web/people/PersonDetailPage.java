package org.anlan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.PersonStatus;
import org.anlan.web.faces.Go;
import org.anlan.web.history.Histories;

/** One person: facts, roles, deputies, history; leaving, coming back and a new password. */
@Named
@ViewScoped
public class PersonDetailPage implements Serializable {

    @Inject
    transient People people;

    @Inject
    transient Histories histories;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient Go go;

    private String login;
    private long version;
    private String newPassword;
    private String deputy;
    private LocalDate from;
    private LocalDate until;

    private transient PersonDetails person;

    /** View action. */
    public void load() {
        version = getPerson().version();
    }

    public String leave() {
        people.leave(login, version);
        return again("person.left");
    }

    public String comeBack() {
        people.comeBack(login, version);
        return again("person.came_back");
    }

    /** Shows the password once, on this page. */
    public void resetPassword() {
        newPassword = people.resetPassword(login, version);
        person = null;
        load();
    }

    public String nameDeputy() {
        people.nameDeputy(login, deputy == null ? "" : deputy.strip(), from, until);
        return again("person.deputy_named");
    }

    public String endDeputy(String deputyLogin) {
        people.endDeputy(login, deputyLogin);
        return again("person.deputy_ended");
    }

    private String again(String done) {
        return go.done(done, getPerson().name()).to("/people/detail.xhtml", "login", login);
    }

    public PersonDetails getPerson() {
        if (person == null) {
            person = people.details(login);
        }
        return person;
    }

    public List<AuditRow> getHistory() {
        return histories.of("person", login);
    }

    public String getRoleNames() {
        return choices.roleNames(getPerson().roles());
    }

    public boolean isActive() {
        return getPerson().status() == PersonStatus.ACTIVE;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
