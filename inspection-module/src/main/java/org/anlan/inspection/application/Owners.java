package org.anlan.inspection.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.people.People;
import org.anlan.platform.people.People.Choice;

/** Who is meant by what a table or a template calls the owner; each is looked up once a request. */
@RequestScoped
public class Owners {

    private People people;
    private final Map<String, Optional<Choice>> known = new HashMap<>();

    protected Owners() {}

    @Inject
    public Owners(People people) {
        this.people = people;
    }

    /** The active person of this login, or the only one of this name. */
    public Optional<Choice> meant(String loginOrName) {
        return known.computeIfAbsent(loginOrName.strip(), this::find);
    }

    /** The person of this login unless they have left. */
    public Optional<Choice> active(String login) {
        return meant(login).filter(person -> person.login().equals(login));
    }

    private Optional<Choice> find(String text) {
        List<Choice> similar = people.suggest(text);
        List<Choice> namesakes =
                similar.stream().filter(person -> person.name().equals(text)).toList();
        return similar.stream()
                .filter(person -> person.login().equals(text))
                .findFirst()
                .or(() -> namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty());
    }
}
