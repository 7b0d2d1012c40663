package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anlan.platform.access.AccessControl;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.register.Registers;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.FactNames;

/** Level schemes and types of registers by name, and measures with the kind in words. */
@RequestScoped
public class RiskFactNames implements FactNames {

    @Inject
    LevelSchemes schemes;

    @Inject
    Registers registers;

    @Inject
    RiskChoices choices;

    @Inject
    Texts texts;

    @Inject
    AccessControl access;

    @Override
    public Optional<String> name(String fact, String raw) {
        return switch (fact) {
            case "scheme" -> Optional.of(scheme(raw));
            case "registerType" ->
                registers.types().stream()
                        .filter(type -> type.code().equals(raw))
                        .map(choices::type)
                        .findFirst();
            case "measures" ->
                Optional.of(Arrays.stream(raw.split("; ")).map(this::measure).collect(Collectors.joining("; ")));
            default -> Optional.empty();
        };
    }

    private String scheme(String code) {
        return access.allows(RiskPermission.READ)
                ? schemes.all().stream()
                        .filter(scheme -> scheme.code().equals(code))
                        .map(scheme -> choices.named(scheme.name(), scheme.nameEn()))
                        .findFirst()
                        .orElse(code)
                : code;
    }

    private String measure(String line) {
        return Arrays.stream(MeasureFacts.Kind.values())
                .filter(kind -> line.startsWith(kind + ": "))
                .map(kind -> texts.text(
                        "history.measure", kind, line.substring(kind.name().length() + 2)))
                .findFirst()
                .orElse(line);
    }
}
