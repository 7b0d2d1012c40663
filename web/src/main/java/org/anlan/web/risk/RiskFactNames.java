package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern TOLD = Pattern.compile("(.*) \\{([^{}]+)}", Pattern.DOTALL);

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

    /** The kind in front, and in the end how it is checked and by whom: as {@code RiskFactsAudit} writes it. */
    private String measure(String line) {
        Matcher told = TOLD.matcher(line);
        if (!told.matches()) {
            return kind(line);
        }
        String more = Arrays.stream(told.group(2).split(", ")).map(this::part).collect(Collectors.joining(" · "));
        return texts.text("history.measure_more", kind(told.group(1)), more);
    }

    private String part(String said) {
        String[] words = said.split(" ", 2);
        return switch (words[0]) {
            case "checkEvery" -> texts.find("enum.CheckCycle." + words[1], words[1]);
            case "checkLevel" -> texts.find("enum.ControlLevel." + words[1], words[1]);
            case "state" -> texts.find("enum.State." + words[1], words[1]);
            default -> words.length == 2 ? words[1] : said;
        };
    }

    private String kind(String line) {
        return Arrays.stream(MeasureFacts.Kind.values())
                .filter(kind -> line.startsWith(kind + ": "))
                .map(kind -> texts.text(
                        "history.measure", kind, line.substring(kind.name().length() + 2)))
                .findFirst()
                .orElse(line);
    }
}
