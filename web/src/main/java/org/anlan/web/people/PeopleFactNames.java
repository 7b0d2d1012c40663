package org.anlan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.access.Roles;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.FactNames;

/** People and units of all modules, and roles, by name. */
@RequestScoped
public class PeopleFactNames implements FactNames {

    private static final Set<String> PERSONS = Set.of(
            "acceptedBy",
            "acceptor",
            "approved",
            "approver",
            "assignee",
            "deputies",
            "findingOwner",
            "inPlaceOf",
            "inspectionAssignee",
            "inspector",
            "issuer",
            "owner",
            "party",
            "pauseAllowedBy",
            "prepared",
            "responsible",
            "reviewed",
            "signedOffBy",
            "treatmentApprovedBy",
            "treatmentProposedBy");

    private static final Set<String> UNITS =
            Set.of("assignedUnit", "issuerUnit", "parent", "partyUnit", "supplier", "unit");

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Roles roles;

    @Inject
    AccessControl access;

    @Inject
    Appearance look;

    @Inject
    Texts texts;

    @Override
    public Optional<String> name(String fact, String raw) {
        if (PERSONS.contains(fact)) {
            return Optional.of(each(raw, people::nameOf));
        }
        if (UNITS.contains(fact)) {
            return Optional.of(each(raw, units::nameOf));
        }
        if (fact.equals("kind")) {
            return Optional.ofNullable(texts.find("enum.UnitKind." + raw, null));
        }
        return fact.equals("roles") && access.allows(PlatformPermission.PERSON_READ)
                ? Optional.of(each(raw, this::role))
                : Optional.empty();
    }

    private String role(String code) {
        return roles.all().stream()
                .filter(role -> role.code().equals(code))
                .map(role -> look.named(role.name(), role.nameEn()))
                .findFirst()
                .orElse(code);
    }

    private static String each(String raw, UnaryOperator<String> name) {
        return Arrays.stream(raw.split("; ")).map(name).collect(Collectors.joining("; "));
    }
}
