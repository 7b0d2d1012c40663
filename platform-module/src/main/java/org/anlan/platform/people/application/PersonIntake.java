package org.anlan.platform.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.people.SavePerson;
import org.anlan.platform.people.domain.Person;

/** Takes people in from a list: without a password, and so without sign-in, until an administrator gives one. */
@Stateless
public class PersonIntake {
    @Inject
    PersonRepository persons;

    @Inject
    SavePersonCheck check;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What is wrong with the person as written; nothing when it can be stored. */
    public List<InvalidInput.FieldError> problems(SavePerson save) {
        try {
            check.check(save);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors();
        }
    }

    public Optional<String> nameOfExisting(String login) {
        return persons.find(login).map(Person::name);
    }

    /** @throws RuleBroken {@code person.exists} */
    @Command
    public void register(SavePerson save, long importId) {
        check.check(save);
        access.require(PlatformPermission.PERSON_EDIT, check.unit(save), null, "unit", save.unitCode());
        if (persons.find(save.login()).isPresent()) {
            throw new RuleBroken("person.exists", save.login());
        }
        Person person = new Person(save.login(), save.name().strip(), clock.instant());
        person.describe(save.name().strip(), check.unit(save), save.posts());
        person.reachableBy(save.phone(), save.email());
        person.grantRoles(persons.roles(save.roles()));
        persons.add(person);
        audit.record(AuditEntry.changed(
                "person.imported", "person", save.login(), Map.of(), person.facts(), "#" + importId));
    }
}
