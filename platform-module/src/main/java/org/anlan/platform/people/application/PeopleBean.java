package org.anlan.platform.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.access.domain.Role;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonRow;
import org.anlan.platform.people.SavePerson;
import org.anlan.platform.people.domain.Person;

/** Persons behind their door. */
@Stateless
public class PeopleBean implements People {

    private static final String KIND = "person";

    @Inject
    PersonRepository persons;

    @Inject
    PersonFinder finder;

    @Inject
    SavePersonCheck check;

    @Inject
    Passwords passwords;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Page<PersonRow> find(PersonQuery query, PageRequest page) {
        access.require(PlatformPermission.PERSON_READ);
        return finder.find(query, page, access.filter(PlatformPermission.PERSON_READ));
    }

    @Override
    public PersonDetails details(String login) {
        Person person = persons.load(login);
        access.require(PlatformPermission.PERSON_READ, person.unitCode(), login, KIND, login);
        return finder.details(person);
    }

    @Override
    public String nameOf(String login) {
        return finder.choice(login).map(Choice::name).orElse(login);
    }

    @Override
    public List<Choice> suggest(String text) {
        return finder.suggest(text, null);
    }

    @Override
    public List<Choice> suggest(String text, Set<String> among) {
        return finder.suggest(text, among);
    }

    @Override
    public Optional<Choice> choice(String login) {
        return finder.choice(login);
    }

    @Override
    @Command
    public String register(SavePerson save, String password, boolean mustChange) {
        Person person = newcomer(save);
        String first = password == null ? passwords.random() : passwords.acceptable(password, save.login());
        person.receivePassword(
                passwords.hash(first), mustChange || !access.caller().isSystem());
        admit(person);
        return first;
    }

    @Override
    @Command
    public void registerAlike(List<SavePerson> saves, String password) {
        access.require(PlatformPermission.PERSON_EDIT);
        String hash = passwords.hash(password);
        for (SavePerson save : saves) {
            Person person = newcomer(save);
            passwords.acceptable(password, save.login());
            person.receivePassword(hash, !access.caller().isSystem());
            admit(person);
        }
    }

    private Person newcomer(SavePerson save) {
        access.require(PlatformPermission.PERSON_EDIT);
        check.check(save);
        access.require(PlatformPermission.PERSON_EDIT, check.unit(save), null, "unit", save.unitCode());
        if (persons.find(save.login()).isPresent()) {
            throw new RuleBroken("person.exists", save.login());
        }
        Person person = new Person(save.login(), save.name().strip(), clock.instant());
        apply(save, person);
        return person;
    }

    private void admit(Person person) {
        persons.add(person);
        audit.record(AuditEntry.created("person.registered", KIND, person.login(), person.facts()));
    }

    @Override
    @Command
    public void change(SavePerson save) {
        check.check(save);
        Person person = mine(save.login(), save.expectedVersion());
        access.require(PlatformPermission.PERSON_EDIT, check.unit(save), null, "unit", save.unitCode());
        Map<String, Object> before = person.facts();
        apply(save, person);
        refuseWithoutAdministrator(person);
        persons.flush();
        audit.record(AuditEntry.changed("person.changed", KIND, person.login(), before, person.facts(), null));
    }

    @Override
    @Command
    public void leave(String login, long expectedVersion) {
        Person person = mine(login, expectedVersion);
        Map<String, Object> before = person.facts();
        person.leave();
        refuseWithoutAdministrator(person);
        persons.flush();
        audit.record(AuditEntry.changed("person.left", KIND, login, before, person.facts(), null));
    }

    @Override
    @Command
    public void comeBack(String login, long expectedVersion) {
        Person person = mine(login, expectedVersion);
        Map<String, Object> before = person.facts();
        person.comeBack();
        persons.flush();
        audit.record(AuditEntry.changed("person.came_back", KIND, login, before, person.facts(), null));
    }

    @Override
    @Command
    public String resetPassword(String login, long expectedVersion) {
        Person person = mine(login, expectedVersion);
        String password = passwords.random();
        person.receivePassword(passwords.hash(password), true);
        persons.flush();
        audit.record(AuditEntry.act("person.password_reset", KIND, login, null));
        return password;
    }

    @Override
    @Command
    public void nameDeputy(String login, String deputyLogin, LocalDate from, LocalDate until) {
        Person person = ownOrMine(login);
        persons.load(deputyLogin);
        Map<String, Object> before = person.facts();
        person.nameDeputy(deputyLogin, from, until);
        persons.flush();
        audit.record(AuditEntry.changed("person.deputy_named", KIND, login, before, person.facts(), null));
    }

    @Override
    @Command
    public void endDeputy(String login, String deputyLogin) {
        Person person = ownOrMine(login);
        Map<String, Object> before = person.facts();
        person.endDeputy(deputyLogin);
        persons.flush();
        audit.record(AuditEntry.changed("person.deputy_ended", KIND, login, before, person.facts(), null));
    }

    /** Nobody grants more than the own reach: roles are given by holders of person.edit, administrators are not lost. */
    private void apply(SavePerson save, Person person) {
        List<Role> roles = persons.roles(save.roles());
        person.describe(save.name().strip(), check.unit(save), save.posts());
        person.reachableBy(save.phone(), save.email());
        person.prefer(save.language() == null ? person.language() : save.language(), person.theme());
        person.grantRoles(roles);
    }

    private void refuseWithoutAdministrator(Person person) {
        persons.flush();
        String edit = PlatformPermission.ROLE_EDIT.code();
        boolean administers = person.maySignIn()
                && person.roles().stream().anyMatch(role -> role.grants().containsKey(edit));
        if (!administers && persons.isLastAdministrator(person.login(), edit)) {
            throw new RuleBroken("person.last_admin", person.login());
        }
    }

    private Person ownOrMine(String login) {
        Person person = persons.load(login);
        if (!login.equals(access.caller().login())) {
            access.require(PlatformPermission.PERSON_EDIT, person.unitCode(), null, KIND, login);
        }
        return person;
    }

    private Person mine(String login, long expectedVersion) {
        Person person = persons.load(login);
        access.require(PlatformPermission.PERSON_EDIT, person.unitCode(), null, KIND, login);
        StaleVersion.require(KIND, login, expectedVersion, person.version());
        return person;
    }
}
