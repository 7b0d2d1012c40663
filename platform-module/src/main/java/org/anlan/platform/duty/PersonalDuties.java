package org.anlan.platform.duty;

import jakarta.ejb.Local;
import java.util.Set;

/** Plug-in: duties of a module that nobody does in another's place, such as a signature. A deputy does not get them. */
@Local
public interface PersonalDuties {

    /** Codes of duties. */
    Set<String> codes();
}
