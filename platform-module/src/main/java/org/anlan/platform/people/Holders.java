package org.anlan.platform.people;

import java.util.List;
import java.util.Set;
import org.anlan.platform.access.Permission;

/** Door: active persons who hold any of some permissions, however far it reaches. Open to everybody signed in. */
public interface Holders {

    boolean holds(String login, Permission... anyOf);

    /** Codes of the active units with at least one holder. */
    Set<String> units(Permission... anyOf);

    /** As {@link People#suggest}, of holders only. */
    List<People.Choice> suggest(String text, Permission... anyOf);
}
