package org.anlan.platform.people;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.Set;

/** Door: who acts for whom. Open to every module, since separation of duties includes delegation. */
@Local
public interface Deputies {

    /** Logins of the persons for whom this person is deputy on the day; empty when there is none. */
    Set<String> actsFor(String login, LocalDate day);
}
