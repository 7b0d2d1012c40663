package org.anlan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.access.Roles;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Choice;

/** Units and roles as options of a select, in the person's language; read once a request. */
@RequestScoped
public class PersonChoices {

    @Inject
    Units units;

    @Inject
    Roles roles;

    @Inject
    Appearance look;

    private List<Choice> unitChoices;
    private List<Choice> roleChoices;

    /** Active units, indented by depth. */
    public List<Choice> units() {
        if (unitChoices == null) {
            unitChoices = units.tree().stream()
                    .filter(UnitRow::active)
                    .map(unit -> new Choice(unit.code(), "\u3000".repeat(unit.depth()) + unit.name()))
                    .toList();
        }
        return unitChoices;
    }

    public List<Choice> roles() {
        if (roleChoices == null) {
            roleChoices = roles.all().stream()
                    .map(role -> new Choice(role.code(), look.named(role.name(), role.nameEn())))
                    .toList();
        }
        return roleChoices;
    }

    /** Names of the roles, joined. */
    public String roleNames(Collection<String> codes) {
        Map<Object, String> names = roles().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        String separator = look.isChinese() ? "、" : ", ";
        return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(separator));
    }
}
