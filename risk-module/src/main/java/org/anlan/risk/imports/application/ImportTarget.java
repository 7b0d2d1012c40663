package org.anlan.risk.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anlan.platform.command.Desk;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.register.application.RegisterCommands;
import org.anlan.risk.register.application.RegisterRepository;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.register.domain.RiskRegister;

/** Finds the register an imported row belongs to. */
@Dependent
class ImportTarget {
    @Inject
    RegisterTypes types;

    @Inject
    RegisterRepository registers;

    @Inject
    RegisterCommands commands;

    @Inject
    Units units;

    @Inject
    Desk desk;

    /**
     * @param number the register, or null when it is still to be opened
     * @param problem code of what stands in the way, or null
     */
    record Target(
            RegisterType type,
            String number,
            String unitCode,
            String name,
            String schemeCode,
            String problem,
            Object[] args) {}

    Target of(ImportContext context, ImportRow row) {
        RegisterType type = type(context, row);
        String chosen = context.options().get("register");
        if (chosen != null && !chosen.isBlank()) {
            return ofRegister(registers.load(chosen), type);
        }
        String unit = unit(context).orElse(null);
        if (unit == null) {
            return problem(type, "unit_unknown");
        }
        Optional<RiskRegister> found = registers.activeOf(type.code(), unit).stream()
                .filter(r -> may(RiskPermission.EDIT, r.unitCode(), r.ownerLogin()))
                .findFirst();
        if (found.isPresent()) {
            return ofRegister(found.get(), type);
        }
        if (!may(RiskPermission.REGISTER_EDIT, unit, null)) {
            return problem(type, "register_missing", units.nameOf(unit), type.name());
        }
        String name = context.title() == null || context.title().isBlank() ? type.name() : context.title();
        return new Target(type, null, unit, name, type.schemeCode(), null, new Object[0]);
    }

    /** The register's number; opened now if there is none yet. */
    String register(Target target) {
        return target.number() != null
                ? target.number()
                : commands.open(new OpenRegister(
                        target.type().code(), target.name(), target.unitCode(), null, target.schemeCode(), null));
    }

    private Target ofRegister(RiskRegister register, RegisterType type) {
        if (!register.typeCode().equals(type.code())) {
            RegisterType expected = types.type(register.typeCode());
            return problem(type, "register_of_other_type", register.number(), expected.name(), type.name());
        }
        if (!may(RiskPermission.EDIT, register.unitCode(), register.ownerLogin())) {
            return problem(type, "register_missing", register.number(), type.name());
        }
        return new Target(
                type,
                register.number(),
                register.unitCode(),
                register.name(),
                register.schemeCode(),
                null,
                new Object[0]);
    }

    private static Target problem(RegisterType type, String code, Object... args) {
        return new Target(type, null, null, null, type.schemeCode(), code, args);
    }

    /** Some types have the same columns: then a word in the table's title, the file's name or the category tells. */
    private RegisterType type(ImportContext context, ImportRow row) {
        RegisterType fitting = types.type(context.layout());
        String said = String.join(
                " ",
                Stream.of(context.title(), row.text(RegisterField.CATEGORY.name()), context.fileName())
                        .filter(Objects::nonNull)
                        .toList());
        return types.all().stream()
                .filter(t -> sameColumns(t, fitting))
                .filter(t -> t.titleWords().stream().anyMatch(said::contains))
                .findFirst()
                .orElse(fitting);
    }

    private static boolean sameColumns(RegisterType a, RegisterType b) {
        return a.columns().stream()
                .map(c -> c.name())
                .toList()
                .equals(b.columns().stream().map(c -> c.name()).toList());
    }

    /** The unit chosen, else the department the file names, else the caller's own. */
    private Optional<String> unit(ImportContext context) {
        String chosen = context.options().get("unit");
        if (chosen != null && !chosen.isBlank()) {
            return named(chosen);
        }
        String department = context.facts().get("部门");
        return Optional.ofNullable(department)
                .flatMap(this::named)
                .filter(u -> may(RiskPermission.EDIT, u, null))
                .or(() -> Optional.ofNullable(desk.access().caller().unitCode()));
    }

    private Optional<String> named(String codeOrName) {
        String asked = codeOrName.strip();
        return units.tree().stream()
                .filter(u -> u.active() && (u.code().equals(asked) || u.name().equals(asked)))
                .map(UnitRow::code)
                .findFirst();
    }

    private boolean may(RiskPermission permission, String unitCode, String ownerLogin) {
        return desk.access().allows(permission, unitCode, ownerLogin);
    }
}
