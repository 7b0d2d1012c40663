package org.anlan.platform.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/**
 * Door: persons. Listing needs {@code person.read}; changing needs {@code person.edit}; the scope is the person's unit.
 */
public interface People {

    Page<PersonRow> find(PersonQuery query, PageRequest page);

    PersonDetails details(String login);

    /** Name for display, or the login when there is no such person. Open to everybody signed in. */
    String nameOf(String login);

    /** At most 20 active persons whose name or login contains the text or whose pinyin initials start with it. */
    List<Choice> suggest(String text);

    /** The same, of these persons only. */
    List<Choice> suggest(String text, Set<String> among);

    Optional<Choice> choice(String login);

    /**
     * @param password first password, or null for a random one
     * @param mustChange at the first sign-in; only the system itself may say false (demonstration accounts)
     * @return the password, to be handed over once
     * @throws org.anlan.platform.RuleBroken {@code person.exists}
     */
    String register(SavePerson person, String password, boolean mustChange);

    /**
     * The accounts of a demonstration, whose password everybody knows: it is hashed once for all of them, since a hash
     * is made to take long. They need not change it when the system registers them.
     *
     * @throws org.anlan.platform.RuleBroken {@code person.exists}
     */
    void registerAlike(List<SavePerson> persons, String password);

    /** A change of roles ends the person's sessions. */
    void change(SavePerson person);

    /** Leaves today: sessions and tokens end at once. */
    void leave(String login, long expectedVersion);

    void comeBack(String login, long expectedVersion);

    /** Sets a random password that must be changed at the next sign-in, and lifts a lock. @return the password */
    String resetPassword(String login, long expectedVersion);

    /** The person's own business, or of holders of {@code person.edit}. */
    void nameDeputy(String login, String deputyLogin, LocalDate from, LocalDate until);

    void endDeputy(String login, String deputyLogin);

    record Choice(String login, String name, String unitName) {}
}
