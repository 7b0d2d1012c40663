package org.anlan.platform.people.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.people.SavePerson;
import org.anlan.platform.people.Units;

/** Whether a person can be stored as typed. */
@Dependent
class SavePersonCheck {

    static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    @Inject
    Units units;

    void check(SavePerson save) {
        boolean badLogin = save.login() == null || !save.login().matches("[a-z0-9][a-z0-9._@-]{0,59}");
        boolean noUnit = unit(save) != null && units.find(unit(save)).isEmpty();
        boolean badMail = isGiven(save.email()) && !save.email().matches("[^@\\s]+@[^@\\s]+");
        boolean badPhone = isGiven(save.phone()) && !save.phone().matches("[+0-9() -]{3,30}");
        boolean badLanguage = save.language() != null && !LANGUAGES.contains(save.language());
        new InvalidInput.Collector()
                .rejectIf(badLogin, "login", "login")
                .requireText("name", save.name(), 60)
                .optionalText("posts", save.posts(), 200)
                .rejectIf(badPhone, "phone", "phone")
                .optionalText("email", save.email(), 200)
                .rejectIf(badMail, "email", "email")
                .rejectIf(badLanguage, "language", "unknown_value", save.language())
                .rejectIf(noUnit, "unitCode", "unknown_value", save.unitCode())
                .throwIfAny();
    }

    String unit(SavePerson save) {
        return isGiven(save.unitCode()) ? save.unitCode() : null;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
