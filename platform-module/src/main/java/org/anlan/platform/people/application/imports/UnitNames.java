package org.anlan.platform.people.application.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds a unit as people write it: by code, by path (集团/分公司/客服部), or by its name when only one unit has it. */
final class UnitNames {
    private static final String SEPARATORS = "\\s*[/\\\\>›»|]\\s*";
    private static final String JOINED = "/";

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    /** @param units open units, in any order */
    UnitNames(List<Known> units) {
        Map<String, Known> all = new HashMap<>();
        units.forEach(unit -> all.put(unit.code, unit));
        for (Known unit : units) {
            byCode.put(key(unit.code), unit.code);
            byName.computeIfAbsent(key(unit.name), name -> new ArrayList<>()).add(unit);
        }
        units.forEach(unit -> unit.path = path(unit, all));
    }

    /** The codes of the units that may be meant: one when it is clear, none when there is no such unit. */
    List<String> find(String written) {
        String asked = key(written);
        if (byCode.containsKey(asked)) {
            return List.of(byCode.get(asked));
        }
        String[] steps = asked.split(SEPARATORS);
        String suffix = String.join(JOINED, steps);
        List<Known> named = byName.getOrDefault(steps[steps.length - 1], List.of()).stream()
                .filter(unit -> unit.path.equals(suffix) || unit.path.endsWith(JOINED + suffix))
                .toList();
        List<Known> exact =
                named.stream().filter(unit -> unit.path.equals(suffix)).toList();
        return (exact.size() == 1 ? exact : named)
                .stream().map(unit -> unit.code).toList();
    }

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String path(Known unit, Map<String, Known> all) {
        String path = key(unit.name);
        Known above = all.get(unit.parent);
        for (int depth = 0; above != null && depth < all.size(); depth++) {
            path = key(above.name) + JOINED + path;
            above = all.get(above.parent);
        }
        return path;
    }

    /** An open unit. */
    static final class Known {
        private final String code;
        private final String name;
        private final String parent;
        private String path;

        Known(String code, String name, String parent) {
            this.code = code;
            this.name = name;
            this.parent = parent;
        }
    }
}
