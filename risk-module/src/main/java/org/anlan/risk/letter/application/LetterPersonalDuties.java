package org.anlan.risk.letter.application;

import jakarta.ejb.Stateless;
import java.util.Set;
import org.anlan.platform.duty.PersonalDuties;

/** Signing and evaluating a letter is for the two persons who stand on it: no deputy signs in their place. */
@Stateless
public class LetterPersonalDuties implements PersonalDuties {
    @Override
    public Set<String> codes() {
        return Set.of(
                "letter.issue",
                "letter.countersign",
                "letter.self_evaluate",
                "letter.superior_evaluate",
                "letter.finalise");
    }
}
